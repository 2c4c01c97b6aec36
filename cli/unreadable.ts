import type { WorkbookProblem } from '../shared/layout/workbookProblem';
import type { Report } from '../shared/report/report';
import type { InputEntry } from '../shared/report/parseReport';
import type { RefusalFacts, RefusalReason } from '../shared/workbook/workbookRefusal';

/** Why no report can be read from a path. Sizes are bytes. */
export type Unreadable =
  | { code: 'missing' }
  | { code: 'notAFile' }
  | { code: 'emptyFolder' }
  | { code: 'cannotOpen'; detail: string }
  | { code: 'unknownType' }
  | { code: 'tooLarge'; found: number; limit: number }
  | { code: 'notUtf8' }
  | { code: 'notJson'; detail: string }
  | { code: 'notAReport'; entries: InputEntry[] }
  | { code: 'noWorkbook'; reason: RefusalReason; facts: RefusalFacts }
  | { code: 'noReport'; problem: WorkbookProblem };

/** What came of reading a file. */
export type ReadFile = { ok: true; report: Report } | { ok: false; unreadable: Unreadable };
