import type { WorkbookProblem } from '../../shared/layout/workbookProblem';
import type { Report } from '../../shared/report/report';
import type { LogFacts } from '../answer/invocationLog';

/**
 * What reading an uploaded workbook gives: the report in it, or why there is none. `problem`: the file is in order but is
 * no report. `failure`: what may be logged of a reader that broke on it.
 */
export type WorkbookAnswer =
  { ok: true; report: Report } | { ok: false; reason: string; problem?: WorkbookProblem; failure?: LogFacts };
