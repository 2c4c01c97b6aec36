import type { Text } from './text';

/** The words of handing the report in and of its receipt. */
export const submittingTexts = {
  submit: { zh: '报送', en: 'Submit' },
  submitCorrection: { zh: '报送更正', en: 'Submit the correction' },
  submitting: { zh: '正在报送…', en: 'Submitting…' },
  beingSubmitted: { zh: '正在核对并报送', en: 'Being checked and submitted' },
  blockedByErrors: {
    zh: '还有 {count} 处必须改正，暂不能报送',
    en: 'Cannot be submitted yet: {count} to mend',
  },
  blockedByBlanks: {
    zh: '还有 {count} 格未填，暂不能报送',
    en: 'Cannot be submitted yet. Blank cells: {count}',
  },
  blockedByAll: { zh: '填好以后，在这里报送', en: 'Once it is filled in, submit it here' },
  blockedByUnwritten: {
    zh: '还有 {count} 项没有填写，暂不能报送',
    en: 'Cannot be submitted yet. Still to be written: {count}',
  },
  blockedByUnexplained: {
    zh: '还有 {count} 处提醒没有说明情况，暂不能报送',
    en: 'Cannot be submitted yet. Warnings to explain: {count}',
  },
  blockedByWho: { zh: '尚未登录，暂不能报送', en: 'Cannot be submitted: not signed in' },
  blockedByUnit: {
    zh: '表上的单位不是本单位，暂不能报送',
    en: 'Cannot be submitted yet: it is not made out for your unit',
  },
  readyToSubmit: { zh: '可以报送', en: 'Ready to submit' },
  readyToCorrect: {
    zh: '第 {version} 版报送后有改动，可以报送更正',
    en: 'Changed since version {version}. The correction can be submitted',
  },
  alreadySubmitted: {
    zh: '第 {version} 版已报送，内容未变。发现有错，直接在表里改，再报送更正。',
    en: 'Version {version} is submitted and unchanged. If something is wrong, change it here and submit the correction.',
  },
  alreadyReturned: {
    zh: '第 {version} 版被退回。请按意见在表里改，再报送更正。',
    en: 'Version {version} was returned. Change what the comment asks for, and submit the correction.',
  },
  alreadyAccepted: {
    zh: '第 {version} 版已审核通过。如需更正，请先联系主管部门重新打开。',
    en: 'Version {version} was accepted. To correct it, have it reopened first.',
  },
  heldBackTitle: { zh: '还不能报送', en: 'Not ready to submit' },
  refusedTitle: { zh: '报送未被接受', en: 'The submission was not accepted' },
  refusedNumber: { zh: '编号 {id}', en: 'Number {id}' },
  unintelligible: {
    zh: '服务器的答复无法识别，请稍后再试；如仍不行，请把编号告诉主管部门。',
    en: 'The answer of the server cannot be understood. Try later, or report the number.',
  },
  waitingTitle: { zh: '暂时连不上服务器', en: 'The server cannot be reached' },
  waitingText: {
    zh: '数据都在表格里，没有丢失。{seconds} 秒后自动重试（第 {count} 次）。',
    en: 'Nothing is lost: everything is in the sheets. Trying again in {seconds} s (attempt {count}).',
  },
  retryNow: { zh: '立即重试', en: 'Try now' },
  stopTrying: { zh: '暂不报送', en: 'Not now' },
  toDoErrors: { zh: '改正 {count} 处错误', en: 'Errors to mend: {count}' },
  toDoBlanks: { zh: '填好 {count} 个空格', en: 'Blank cells to fill: {count}' },
  toDoUnwritten: { zh: '填写 {count} 项还没有写的内容', en: 'Still to be written: {count}' },
  toDoWarnings: { zh: '为 {count} 处提醒说明情况', en: 'Warnings to explain: {count}' },
  receiptTitle: { zh: '已收到报送 · 第 {version} 版', en: 'Received · version {version}' },
  receiptBefore: { zh: '改动前的回执 · 第 {version} 版', en: 'Before the changes · version {version}' },
  receiptNumber: { zh: '回执号', en: 'Receipt' },
  receiptTime: { zh: '报送时间', en: 'Time' },
  receiptDigest: { zh: '内容摘要', en: 'Digest' },
  receiptWorkbook: { zh: '工作簿', en: 'Workbook' },
  receiptMade: { zh: '由核对过的四张表另做', en: 'made of the four checked sheets' },
  receiptBy: { zh: '报送人', en: 'By' },
  receiptReason: { zh: '更正原因', en: 'Reason' },
  receiptVersion: { zh: '第 {version} 版', en: 'Version {version}' },
} satisfies Record<string, Text>;
