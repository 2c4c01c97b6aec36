import type { Text } from './text';

/** The words of asking that a report may pass in spite of an error, and of deciding it (放行). */
export const releaseTexts = {
  releaseAsk: { zh: '申请放行', en: 'Ask to let it pass' },
  releaseAskAgain: { zh: '再次申请放行', en: 'Ask again' },
  releaseReason: { zh: '放行理由', en: 'Why it may pass' },
  releaseReasonHint: {
    zh: '确有原因、不是填错的，写明原因和依据，由上级决定',
    en: 'For what is right as it stands: what happened, and what shows it. The supervising office decides.',
  },
  releaseTogether: {
    zh: '与另外 {count} 处上年结转一并申请',
    en: 'Ask for the other carried-in numbers as well ({count})',
  },
  releaseSend: { zh: '发出申请', en: 'Send' },
  releaseNotSent: {
    zh: '暂时连不上服务器，申请没有发出，请稍后再试。',
    en: 'The server cannot be reached, so nothing was sent. Try again later.',
  },
  releasePending: {
    zh: '已申请放行，等上级决定',
    en: 'Asked to let it pass; the supervising office decides',
  },
  releasePendingOther: {
    zh: '已就相差 {difference} 申请放行，等上级决定。现在的数不同，决定后还要再申请',
    en: 'Asked for a difference of {difference}. The numbers differ otherwise now: ask again once that is decided',
  },
  releaseRefused: { zh: '上级没有放行：{comment}', en: 'Not let pass: {comment}' },
  releaseGranted: { zh: '上级已放行，不影响报送', en: 'Let pass by the supervising office' },
  releaseOutdated: {
    zh: '上级放行的是相差 {difference}，现在的数不同，要再申请',
    en: 'A difference of {difference} was let pass; the numbers differ otherwise now, so ask again',
  },
  releaseBecause: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  tabReleases: { zh: '放行', en: 'Releases' },
  releasesLoading: { zh: '正在读取放行申请…', en: 'Reading what was asked…' },
  releasesEmpty: { zh: '还没有放行申请', en: 'Nothing was asked yet' },
  releasesEmptyText: {
    zh: '单位的上年结转与上年报告不符、而确有原因的，会在这里申请放行。',
    en: 'A unit asks here when it carried in other numbers than last year’s report says, and has a reason.',
  },
  releaseStateOpen: { zh: '待决定', en: 'To be decided' },
  releaseStateGranted: { zh: '已放行', en: 'Let pass' },
  releaseStateRefused: { zh: '未放行', en: 'Refused' },
  releaseGrant: { zh: '放行', en: 'Let it pass' },
  releaseRefuse: { zh: '不予放行…', en: 'Refuse…' },
  releaseComment: { zh: '不予放行的原因', en: 'Why it is refused' },
  releaseNote: { zh: '意见：{comment}', en: 'Comment: {comment}' },
  todayReleased: { zh: '已放行。理由：{reason}', en: 'Let pass. Reason: {reason}' },
  receiptReleased: { zh: '放行', en: 'Let pass' },
} satisfies Record<string, Text>;
