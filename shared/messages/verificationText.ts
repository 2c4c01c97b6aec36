import type { Label } from '../editions/edition';
import type { LogState, SignatureState } from '../receipt/judgeReceipt';

/** What a signature's state means to whoever holds the receipt. */
export const signatureTexts: Record<SignatureState, Label> = {
  valid: {
    zh: '签名有效：回执由归档系统签发，内容没有改动。',
    en: 'The signature is good: the archive gave this receipt, and nothing in it was changed.',
  },
  invalid: {
    zh: '签名无效：回执被改动过，或不是归档系统签发的。请联系主管部门。',
    en: 'The signature is not good: the receipt was changed, or the archive never gave it. Tell the supervising office.',
  },
  none: {
    zh: '没有签名：这是启用签名以前的回执，只能在归档系统里复核。',
    en: 'Not signed: this receipt is from before receipts were signed, and can only be rechecked in the archive.',
  },
  unverified: {
    zh: '签名未验证：手头没有签发它的公钥。',
    en: 'The signature was not verified: the public key that it was given with is not at hand.',
  },
};

/** What its place in the log means. */
export const logTexts: Record<LogState, Label> = {
  included: {
    zh: '已在存证日志中；自所持存证点以来，日志只增不改。',
    en: 'It is in the log, which has only grown since the checkpoint that was kept.',
  },
  missing: {
    zh: '存证日志里没有它：刚报送的请过一分钟再试；早先的说明记录被删除，请联系主管部门。',
    en: 'The log does not have it: if it was given just now, try again in a minute; otherwise a record was removed: tell the supervising office.',
  },
  contradicted: {
    zh: '存证日志前后矛盾：有记录被改动或删除。请保留手头的回执和存证点，联系主管部门。',
    en: 'The log contradicts itself: records were changed or removed. Keep the receipt and the checkpoint, and tell the supervising office.',
  },
  unverified: {
    zh: '是否在存证日志中：手头没有证明，未判断。',
    en: 'Whether it is in the log was not judged: there is no proof at hand.',
  },
};
