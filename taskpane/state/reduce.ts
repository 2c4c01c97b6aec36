import type { Receipt } from '../../shared/api/receipt';
import type { Doubt } from '../../shared/files/fileProblem';
import type { Report } from '../../shared/report/report';
import type { WorkbookProblem } from '../../shared/layout/workbookProblem';
import { isEqual } from './isEqual';
import type { LastYear } from './filling/lastYear';
import type { KnownReleases } from './filling/knownReleases';
import type { DecisionDraft } from './reviewing/decisionDraft';
import { keepsDirectory } from './directory/keepsDirectory';
import { looksIntoArchive } from './supervising/looksIntoArchive';
import type {
  Filter,
  Imported,
  KnownReview,
  LaidOut,
  Notice,
  PaneState,
  SubmissionState,
  Supervised,
  Who,
  Work,
} from './paneState';

/** What happened. */
export type PaneEvent =
  | { type: 'identified'; who: Who }
  | { type: 'foundNotLaidOut'; occupied: string[] }
  | { type: 'foundInTheWay'; sheets: string[] }
  | { type: 'foundUnreadable'; problem: WorkbookProblem }
  | { type: 'foundTooOld' }
  | { type: 'recalled'; explanations: Record<string, string>; receipt: Receipt | null }
  | { type: 'checked'; found: LaidOut }
  | { type: 'askedWhatIsMissing' }
  | { type: 'lastYearMoved'; lastYear: LastYear }
  | { type: 'reviewCame'; review: KnownReview }
  | { type: 'releasesMoved'; releases: KnownReleases | null }
  | { type: 'reasonWritten'; reason: string }
  /** `draft` is null when it was sent or given up. */
  | { type: 'decisionDrafted'; report: string; draft: DecisionDraft | null }
  | { type: 'lastYearGiven'; report: Report }
  | { type: 'imported'; imported: Imported }
  | { type: 'doubtSettled'; doubt: Doubt }
  | { type: 'workStarted'; work: Work }
  | { type: 'workEnded'; notice?: Notice }
  | { type: 'submissionMoved'; submission: SubmissionState }
  | { type: 'receiptCame'; receipt: Receipt }
  | { type: 'explained'; rule: string; text: string }
  | { type: 'viewChosen'; view: PaneState['view'] }
  | { type: 'supervisedChosen'; supervised: Supervised }
  | { type: 'filterChosen'; filter: Filter }
  | { type: 'noticed'; notice: Notice | null };

/** The state after an event. Pure; the same state when nothing changes, so that nothing is drawn again. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'identified':
      return identified(state, event.who);
    case 'foundNotLaidOut':
      return { ...state, workbook: { kind: 'notLaidOut', occupied: event.occupied } };
    case 'foundInTheWay':
      return {
        ...state,
        workbook: { kind: 'notLaidOut', occupied: event.sheets },
        notice: 'sheetsInTheWay',
      };
    case 'foundUnreadable':
      return { ...state, workbook: { kind: 'unreadable', problem: event.problem } };
    case 'foundTooOld':
      return { ...state, workbook: { kind: 'tooOld' } };
    case 'recalled':
      return {
        ...state,
        remembered: true,
        explanations: event.explanations,
        receipt: event.receipt,
        reason: '',
        imported: null,
        asked: false,
      };
    case 'checked':
      return afterCheck(state, event.found);
    case 'askedWhatIsMissing':
      return state.asked || state.workbook.kind !== 'laidOut' ? state : { ...state, asked: true };
    case 'lastYearMoved':
      return { ...state, lastYear: event.lastYear };
    case 'reviewCame':
      return { ...state, review: event.review };
    case 'releasesMoved':
      return { ...state, releases: event.releases };
    case 'reasonWritten':
      return { ...state, reason: event.reason };
    case 'decisionDrafted':
      return { ...state, drafts: withDraft(state.drafts, event.report, event.draft) };
    case 'lastYearGiven':
      return { ...state, givenLastYear: event.report };
    case 'imported':
      return { ...state, imported: event.imported };
    case 'doubtSettled':
      return { ...state, imported: without(state.imported, event.doubt) };
    case 'workStarted':
      return { ...state, work: event.work, notice: null };
    case 'workEnded':
      return { ...state, work: null, notice: event.notice ?? state.notice };
    case 'submissionMoved':
      return {
        ...state,
        submission: event.submission,
        asked: state.asked || event.submission.kind === 'heldBack',
      };
    case 'receiptCame':
      return { ...state, receipt: event.receipt, reason: '', submission: { kind: 'accepted' } };
    case 'explained':
      return { ...state, explanations: { ...state.explanations, [event.rule]: event.text } };
    case 'viewChosen':
      return state.view === event.view ? state : { ...state, view: event.view };
    case 'supervisedChosen':
      return { ...state, supervised: event.supervised };
    case 'filterChosen':
      return { ...state, filter: event.filter === state.filter ? 'all' : event.filter };
    case 'noticed':
      return state.notice === event.notice ? state : { ...state, notice: event.notice };
  }
}

/** An answer to a submission stays on screen until the figures it was about have changed. */
function afterCheck(state: PaneState, found: LaidOut): PaneState {
  const before = state.workbook.kind === 'laidOut' ? state.workbook : null;
  const answered = ['refused', 'heldBack', 'accepted'].includes(state.submission.kind);
  const changed = before !== null && !isEqual(before.report, found.report);
  return {
    ...state,
    workbook: found,
    submission: answered && changed ? { kind: 'none' } : state.submission,
    filter: before === null ? 'all' : state.filter,
  };
}

function withDraft(
  drafts: PaneState['drafts'],
  report: string,
  draft: DecisionDraft | null,
): PaneState['drafts'] {
  const others = Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== report));
  return draft === null ? others : { ...others, [report]: draft };
}

function without(imported: PaneState['imported'], settled: Doubt): PaneState['imported'] {
  return imported && { ...imported, doubts: imported.doubts.filter((doubt) => doubt !== settled) };
}

/** What the archive told stays with whoever it told it, and what it refused to somebody unknown is asked again. */
function identified(state: PaneState, who: Who): PaneState {
  const { lastYear } = state;
  const hasLeft = isLeaving(who);
  const isToBeAsked = who.kind === 'known' && lastYear?.found === 'unavailable';
  return {
    ...state,
    who,
    view: viewFor(state, who),
    lastYear: hasLeft || isToBeAsked ? null : lastYear,
    review: hasLeft ? null : state.review,
  };
}

/** A supervisor comes to supervise; who has already gone back to a report stays there. Nobody else looks into the archive; an administrator keeps the directory. */
function viewFor({ who: before, view }: PaneState, who: Who): PaneState['view'] {
  if (keepsDirectory(who)) return 'directory';
  if (looksIntoArchive(who)) return before.kind === 'known' ? view : 'supervision';
  const staysOpen = who.kind !== 'known' && who.kind !== 'noRole' && !isLeaving(who);
  const isOthers = view === 'supervision' || view === 'directory';
  return isOthers && !staysOpen ? 'report' : view;
}

const isLeaving = (who: Who): boolean => who.kind === 'signedOut' && who.because === 'notYet';
