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
  | 'change'
  | 'approximate'
  | 'part'
  | 'persons'
  | 'organisations'
  | 'plan'
  | 'manyYears'
  /** 累计: since whenever, unless the sentence names one year. */
  | 'sinceStart'
  | 'unread';

export type Measure = 'count' | 'money' | 'year' | 'month' | 'day' | 'other';

/** What a word means to the reader of statements. */
export type Meaning =
  | { role: 'topic'; topic: Topic }
  /** `into`: the year that 结转到2025年度 names; `from`: the one that 2024年结转 names. */
  | { role: 'act'; act: Act; into?: number; from?: number }
  | { role: 'silencer'; why: Silencer }
  | { role: 'unit'; measure: Measure }
  /** The report's own subject: 政府信息公开. */
  | { role: 'disclosure' }
  /** Something that reports count, but the tables do not. */
  | { role: 'foreign' }
  /** Foreign where a number counts it, else mentioned in passing: 按规定, 完善制度. */
  | { role: 'passing' }
  /** What follows is what the applications were about: 主要集中在. */
  | { role: 'contents' }
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
  /** A share, or a rate whose name holds the name of an act: 占, 答复率. */
  | { role: 'rate' }
  /** Joins the members of a list. */
  | { role: 'and' }
  | { role: 'filler' };
