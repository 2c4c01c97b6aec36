import type { DocumentRefusalReason } from '../document/documentRefusal';
import type { Doubt } from '../intake/doubt';
import type { IntakeProblem } from '../intake/understood';
import type { WorkbookProblem } from '../layout/workbookProblem';
import type { InputEntry } from '../report/parseReport';
import type { Report } from '../report/report';
import type { RefusalFacts, RefusalReason } from '../workbook/workbookRefusal';

export type { Doubt };

/** Why the bytes of a file give no report. Sizes are bytes. */
export type FileProblem =
  | { code: 'unknownType' }
  | { code: 'tooLarge'; found: number; limit: number }
  | { code: 'notUtf8' }
  | { code: 'notJson'; detail: string }
  | { code: 'notAReport'; entries: InputEntry[] }
  | { code: 'noWorkbook'; reason: RefusalReason; facts: RefusalFacts }
  | { code: 'noReport'; problem: WorkbookProblem }
  | { code: 'noDocument'; reason: DocumentRefusalReason }
  | { code: 'notUnderstood'; problem: IntakeProblem };

/** A report out of a file; `doubts` is null for a file of ours, in which nothing is in doubt. */
export interface FiledReport {
  ok: true;
  report: Report;
  doubts: Doubt[] | null;
}

/** What came of reading the bytes of a file. */
export type FileReading = FiledReport | { ok: false; unreadable: FileProblem };
