import type { ArchivedVersion } from '../../shared/api/answers';
import type { CellKey } from '../../shared/editions/edition';
import type { Doubt, FiledReport } from '../../shared/files/fileProblem';
import type { Report, Unit } from '../../shared/report/report';
import type { SectionId } from '../../shared/narrative/narrativeFinding';
import type { Api } from '../api/api';
import type { FilesEdge } from '../files/filesEdge';
import type { Fix } from '../state/filling/card';
import type { Filter, PaneState } from '../state/paneState';
import type { Desk } from './desk';
import { createExplaining } from './filling/explaining';
import { fix } from './filling/fix';
import { giveLastYear } from './importing/giveLastYear';
import { importReport } from './importing/importReport';
import { layOut } from './layingOut/layOut';
import { openArchived } from './supervising/openArchived';
import { recheck } from './checking/recheck';
import { repair } from './layingOut/repair';
import { showCell, showSection } from './filling/showCell';
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
  submit: () => void;
  stopSubmitting: () => void;
  openArchived: (version: ArchivedVersion, agreed: boolean) => void;
  importReport: (filed: FiledReport, source: string, agreed: boolean) => void;
  giveLastYear: (report: Report) => void;
  settleDoubt: (doubt: Doubt) => void;
  filter: (filter: Filter) => void;
  view: (view: PaneState['view']) => void;
  dismissNotice: () => void;
  archive: Pick<
    Api,
    'listReports' | 'listVersions' | 'getVersion' | 'recheck' | 'getReviews' | 'decide' | 'rollup'
  >;
  files: FilesEdge;
}

/** The actions at a desk; each ends in the state, so none gives anything back. */
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
    submit: () => void submission.submit(),
    stopSubmitting: () => submission.stop(),
    openArchived: (version, agreed) => void openArchived(desk, version, agreed),
    importReport: (filed, source, agreed) => void importReport(desk, filed, source, agreed),
    giveLastYear: (report) => giveLastYear(desk, report),
    settleDoubt: (doubt) => store.dispatch({ type: 'doubtSettled', doubt }),
    filter: (filter) => store.dispatch({ type: 'filterChosen', filter }),
    view: (view) => store.dispatch({ type: 'viewChosen', view }),
    dismissNotice: () => store.dispatch({ type: 'noticed', notice: null }),
    archive: api,
    files,
  };
}
