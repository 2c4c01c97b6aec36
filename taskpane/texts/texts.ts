/** Every text of the pane itself, by name. Sentences about findings are made in shared/messages. */
export interface Texts {
  appName: string;
  starting: string;
  yearOf: string;
  editionOf: string;

  stageDraft: string;
  stageReady: string;
  stageSubmitted: string;
  stageReturned: string;
  stageAccepted: string;
  changedSince: string;
  toSupervision: string;
  toReport: string;

  startTitle: string;
  startText: string;
  startYear: string;
  startUnit: string;
  startUnitUnknown: string;
  startUnitHint: string;
  startEdition: string;
  layOut: string;
  layingOut: string;
  occupiedTitle: string;
  occupiedText: string;
  occupiedGoOn: string;
  listSeparator: string;
  cancel: string;

  unreadableTitle: string;
  repair: string;
  repairing: string;
  repairNote: string;
  recheck: string;

  healthSums: string;
  healthBlanks: string;
  healthNoBlanks: string;
  healthNumbers: string;
  healthWarnings: string;
  healthNoWarnings: string;
  filterHint: string;
  filterAll: string;

  groupReport: string;
  groupNarrative: string;
  goToSection: string;
  noFindingsText: string;
  noneInFilter: string;
  noLastYear: string;
  lastYearUnavailable: string;
  figureBeside: string;
  mended: string;
  alsoBreaks: string;
  waiting: string;
  likelyCell: string;
  maybeCells: string;
  moreMaybe: string;
  blankNow: string;
  changeTo: string;
  applyChanges: string;
  moreChanges: string;
  fillZeroHere: string;
  askedBySums: string;
  askedNumber: string;
  moreAsked: string;
  fillIn: string;
  fillAllIn: string;
  why: string;
  explanation: string;
  explanationHint: string;
  goToCell: string;

  submit: string;
  submitAgain: string;
  submitting: string;
  fillZeros: string;
  noZeros: string;
  blockedByErrors: string;
  blockedByBlanks: string;
  blockedByUnexplained: string;
  blockedByWho: string;
  readyToSubmit: string;
  alreadySubmitted: string;

  heldBackTitle: string;
  refusedTitle: string;
  refusedNumber: string;
  unintelligible: string;
  waitingTitle: string;
  waitingText: string;
  retryNow: string;
  stopTrying: string;
  toDoErrors: string;
  toDoBlanks: string;
  toDoWarnings: string;

  receiptTitle: string;
  receiptNumber: string;
  receiptTime: string;
  receiptDigest: string;
  receiptVersion: string;
  copy: string;
  copied: string;

  noticeCellNotShown: string;
  noticeWriteRefused: string;
  noticeNotKept: string;
  noticeLayoutFailed: string;
  noticeSheetsInTheWay: string;
  noticeReadFailed: string;
  noticeWorkbookNotTaken: string;
  noticeUnexpected: string;
  dismiss: string;

  liveCounts: string;
  liveClean: string;

  crashTitle: string;
  crashText: string;
  crashReload: string;

  archiveTitle: string;
  archiveSearch: string;
  archiveAllYears: string;
  archiveLoading: string;
  archiveEmpty: string;
  archiveEmptyText: string;
  archiveNoMatch: string;
  archiveFailed: string;
  archiveRetry: string;
  archiveVersions: string;
  archiveBack: string;
  archiveOpen: string;
  archiveOpening: string;
  archiveReplaceTitle: string;
  archiveReplaceText: string;
  archiveReplaceGoOn: string;
  archiveRecheck: string;
  archiveRechecking: string;
  intact: string;
  intactText: string;
  altered: string;
  alteredPart: string;
  partReport: string;
  partWorkbook: string;
  partRecord: string;
  partChain: string;
  kindChanged: string;
  kindMissing: string;
  todayClean: string;
  todayFindings: string;
  todayUnreadable: string;
  recheckedAt: string;
}

export type TextName = keyof Texts;
