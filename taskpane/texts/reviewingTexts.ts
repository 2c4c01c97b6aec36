import type { Text } from './text';

/** The words of accepting and returning reports, and of what was decided. */
export const reviewingTexts = {
  reviewTitle: { zh: '审核', en: 'Review' },
  reviewSubmitted: { zh: '待审核', en: 'To be reviewed' },
  reviewAccepted: { zh: '已审核', en: 'Accepted' },
  reviewReturned: { zh: '已退回', en: 'Returned' },
  reviewReopened: { zh: '已重新打开', en: 'Reopened' },
  reviewOf: { zh: '第 {version} 版{decision}', en: 'Version {version}: {decision}' },
  reviewEarlier: { zh: '对以前各版的意见', en: 'On earlier versions' },
  accept: { zh: '审核通过', en: 'Accept' },
  returnIt: { zh: '退回…', en: 'Return…' },
  reopen: { zh: '重新打开…', en: 'Reopen…' },
  reviewComment: { zh: '总的意见', en: 'Comment on the whole report' },
  reviewReason: { zh: '重新打开的原因', en: 'Why it is reopened' },
  commentCell: { zh: '给所选的格子写意见', en: 'Comment on the selected cell' },
  commentCellHint: {
    zh: '先在表格里点一格，再点这里。经办人点意见就能转到那一格。',
    en: 'Select a cell in the sheets first. The clerk goes to it with one click.',
  },
  commentOpenFirst: {
    zh: '打开到表格以后，可以给每一格写意见。',
    en: 'Once the report is open on the sheets, single cells can be commented on.',
  },
  commentsFull: { zh: '一次最多给 {count} 格写意见。', en: 'Cells commented on at once: {count} at most.' },
  removeComment: { zh: '去掉这条意见', en: 'Remove this comment' },
  sendReturn: { zh: '退回', en: 'Return' },
  sendReopen: { zh: '重新打开', en: 'Reopen' },
  reviewOutdated: {
    zh: '已有第 {newest} 版，对这一版的意见已经过时；只有最新的一版可以审核。',
    en: 'There is a version {newest}, so what was decided of this one is out of date. Only the newest can be reviewed.',
  },
  reviewNewest: { zh: '看第 {newest} 版', en: 'Look at version {newest}' },
  reviewRefused: { zh: '没有记下这个决定', en: 'This decision was not recorded' },
  returnedTitle: { zh: '第 {version} 版被退回', en: 'Version {version} was returned' },
  reopenedTitle: {
    zh: '第 {version} 版已重新打开，可以更正',
    en: 'Version {version} was reopened and can be corrected',
  },
  returnedBy: { zh: '{name} · {time}', en: '{name} · {time}' },
  commentChanged: { zh: '已改动', en: 'Changed' },
  newerVersion: { zh: '这份报告已另有第 {newest} 版', en: 'There is a version {newest} of this report' },
  newerVersionText: {
    zh: '本工作簿里的是第 {version} 版，可能不是在这里改的。再改之前，请先弄清以哪一份为准。',
    en: 'This workbook holds version {version}; the newer one came from elsewhere. Find out which one counts before you change anything.',
  },
  correctionReason: { zh: '更正原因（可不填）', en: 'Why it is corrected (optional)' },
  correctionReasonHint: {
    zh: '例如：台账漏记一件',
    en: 'For example: one request was missing from the register',
  },
} satisfies Record<string, Text>;
