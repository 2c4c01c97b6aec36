import type { ArchivedVersion } from '../../shared/api/answers';
import type { Receipt } from '../../shared/api/receipt';
import type { CellKey } from '../../shared/editions/edition';
import type { Doubt, FiledReport } from '../../shared/files/fileProblem';
import type { Report, Unit } from '../../shared/report/report';
import type { SectionId } from '../../shared/narrative/narrativeFinding';
import type { SupervisingApi } from '../api/api';
import type { DirectoryApi } from '../api/directoryApi';
import type { Failure } from '../api/failure';
import type { FilesEdge } from '../files/filesEdge';
import type { Fix } from '../state/filling/card';
import type { Filter, PaneState, Supervised } from '../state/paneState';
import type { ChartSheet } from '../state/supervising/chartSheet';
import { draftKey, type DecisionDraft } from '../state/reviewing/decisionDraft';
import type { TableSheet } from '../state/supervising/tableSheet';
import type { Desk } from './desk';
import { askRelease } from './filling/askRelease';
import { commentOnCell } from './reviewing/commentOnCell';
import { createExplaining } from './filling/explaining';
import { fix } from './filling/fix';
import { giveLastYear } from './importing/giveLastYear';
import { importReport } from './importing/importReport';
import { layOut } from './layingOut/layOut';
import { openArchived } from './supervising/openArchived';
import { recheck } from './checking/recheck';
import { repair } from './layingOut/repair';
import { showCell, showSection } from './filling/showCell';
import { putCharts, putTable } from './supervising/putOnNewSheet';
import { signIn } from './signingIn/signIn';
import { signOut } from './signingIn/signOut';
import { createSubmission } from './submitting/submission';

/** Everything that a click can lead to. */
export interface PaneActions {
  layOut: (year: number, unit: Unit, agreed: string[]) => void;
  signIn: (another: boolean) => void;
  stopSigningIn: () => void;
  signOut: () => void;
  /** Lays the template again; made out for `unit`, where one is given. */
  repair: (unit?: Unit) => void;
  recheck: () => void;
  fix: (chosen: Fix) => void;
  showCell: (cell: CellKey) => void;
  showSection: (section: SectionId) => void;
  explain: (rule: string, text: string) => void;
  /** Gives null when that was sent, and else why it was not. */
  askRelease: (rules: string[], reason: string) => Promise<Failure | null>;
  submit: () => void;
  writeReason: (reason: string) => void;
  /** Keeps a decision while it is being written; null lets it go. */
  draftDecision: (receipt: Receipt, draft: DecisionDraft | null) => void;
  commentOnCell: (receipt: Receipt) => void;
  stopSubmitting: () => void;
  openArchived: (version: ArchivedVersion, agreed: boolean) => void;
  importReport: (filed: FiledReport, source: string, agreed: boolean) => void;
  giveLastYear: (report: Report) => void;
  settleDoubt: (doubt: Doubt) => void;
  filter: (filter: Filter) => void;
  view: (view: PaneState['view']) => void;
  lookAt: (supervised: Supervised) => void;
  dismissNotice: () => void;
  archive: SupervisingApi;
  directory: DirectoryApi;
  /** Puts a list on a sheet of its own; the sheet's name, or null where it did not work and the pane says so. */
  putTable: (table: TableSheet) => Promise<string | null>;
  /** The same for numbers with native charts. */
  putCharts: (charts: ChartSheet) => Promise<string | null>;
  files: FilesEdge;
}

/** The actions at a desk; each ends in the state, and gives back nothing but what was asked for. */
export function createActions(desk: Desk): PaneActions {
  const { store, api, files } = desk;
  const submission = createSubmission(desk);
  return {
    layOut: (year, unit, agreed) => void layOut(desk, year, unit, agreed),
    signIn: (another) => void signIn(desk, another),
    stopSigningIn: () => desk.session.stopSigningIn(),
    signOut: () => void signOut(desk),
    repair: (unit) => void repair(desk, unit),
    recheck: () => void recheck(desk),
    fix: (chosen) => void fix(desk, chosen),
    showCell: (cell) => void showCell(desk, cell),
    showSection: (section) => void showSection(desk, section),
    explain: createExplaining(desk),
    askRelease: (rules, reason) => askRelease(desk, rules, reason),
    submit: () => void submission.submit(),
    writeReason: (reason) => store.dispatch({ type: 'reasonWritten', reason }),
    draftDecision: (receipt, draft) =>
      store.dispatch({ type: 'decisionDrafted', report: draftKey(receipt), draft }),
    commentOnCell: (receipt) => void commentOnCell(desk, receipt),
    stopSubmitting: () => submission.stop(),
    openArchived: (version, agreed) => void openArchived(desk, version, agreed),
    importReport: (filed, source, agreed) => void importReport(desk, filed, source, agreed),
    giveLastYear: (report) => giveLastYear(desk, report),
    settleDoubt: (doubt) => store.dispatch({ type: 'doubtSettled', doubt }),
    filter: (filter) => store.dispatch({ type: 'filterChosen', filter }),
    view: (view) => store.dispatch({ type: 'viewChosen', view }),
    lookAt: (supervised) => store.dispatch({ type: 'supervisedChosen', supervised }),
    dismissNotice: () => store.dispatch({ type: 'noticed', notice: null }),
    archive: api,
    directory: api,
    putTable: (table) => putTable(desk, table),
    putCharts: (charts) => putCharts(desk, charts),
    files,
  };
}
