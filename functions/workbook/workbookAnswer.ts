import type { WorkbookProblem } from '../../shared/layout/workbookProblem';
import type { Report } from '../../shared/report/report';
import type { TextTable } from '../../shared/workbook/readTables';
import type { LogFacts } from '../answer/invocationLog';

/**
 * What reading an uploaded workbook gives: the report in it, or why there is none. `problem`: the file is in order but is
 * no report. `failure`: what may be logged of a reader that broke on it.
 */
export type WorkbookAnswer =
  { ok: true; report: Report } | { ok: false; reason: string; problem?: WorkbookProblem; failure?: LogFacts };

/** What reading the lists in an uploaded file gives: a table a sheet, or why there is none. */
export type TablesAnswer =
  { ok: true; tables: TextTable[] } | { ok: false; reason: string; failure?: LogFacts };

/** What the thread is asked: to read a file for the report or for the lists in it. */
export interface ReadingTask {
  read: 'report' | 'tables';
  bytes: Uint8Array;
}
