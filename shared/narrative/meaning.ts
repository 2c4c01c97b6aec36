/** What a number may be about. `dependent` is 依申请公开 as such, which may also name a kind of document. */
export type Topic =
  | 'application'
  | 'dependent'
  | 'bareApplication'
  | 'normative'
  | 'regulations'
  | 'review'
  | 'suit'
  | 'directSuit'
  | 'suitAfterReview'
  | 'licensing'
  | 'penalties'
  | 'coercion'
  | 'fees';

/** What happened to it. */
export type Act =
  | 'newlyReceived'
  | 'received'
  | 'carriedIn'
  | 'carriedOut'
  | 'handled'
  | 'answered'
  | 'processed'
  | 'granted'
  | 'partlyGranted'
  | 'refused'
  | 'refusedStateSecret'
  | 'refusedThirdParty'
  | 'refusedInternal'
  | 'refusedDeliberative'
  | 'refusedCaseFile'
  | 'refusedInquiry'
  | 'unavailable'
  | 'unavailableNotHeld'
  | 'unavailableNotReady'
  | 'unavailableUnclear'
  | 'declined'
  | 'declinedPetition'
  | 'declinedRepeat'
  | 'closed'
  | 'closedNotCorrected'
  | 'closedUnpaid'
  | 'issued'
  | 'repealed'
  | 'inForce'
  | 'decided'
  | 'upheld'
  | 'corrected'
  | 'otherResult'
  | 'pending';

/** Why a number beside such a word is no total of this unit and year. */
export type Silencer =
  'change' | 'approximate' | 'part' | 'persons' | 'organisations' | 'plan' | 'manyYears' | 'unread';

export type Measure = 'count' | 'money' | 'year' | 'month' | 'day' | 'other';

/** What a word means to the reader of statements. */
export type Meaning =
  | { role: 'topic'; topic: Topic }
  | { role: 'act'; act: Act }
  | { role: 'silencer'; why: Silencer }
  | { role: 'unit'; measure: Measure }
  /** The report's own subject: 政府信息公开. */
  | { role: 'disclosure' }
  /** Something that reports count, but the tables do not. */
  | { role: 'foreign' }
  | { role: 'negation' }
  /** A word that says zero by itself: 零报告. */
  | { role: 'zero' }
  /** What follows is part of what was said before: 其中. */
  | { role: 'breakdown' }
  /** 均, 全部: the same for each, or all of them. */
  | { role: 'each' }
  | { role: 'otherYear' }
  | { role: 'thisYear' }
  | { role: 'wholeRegion' }
  /** A rate whose name holds the name of an act: 答复率. */
  | { role: 'rate' }
  /** Joins the members of a list. */
  | { role: 'and' }
  | { role: 'filler' };
