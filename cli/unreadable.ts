import type { DocumentRefusalReason } from '../shared/document/documentRefusal';
import type { Doubt } from '../shared/intake/doubt';
import type { IntakeProblem } from '../shared/intake/understood';
import type { WorkbookProblem } from '../shared/layout/workbookProblem';
import type { Report } from '../shared/report/report';
import type { InputEntry } from '../shared/report/parseReport';
import type { RefusalFacts, RefusalReason } from '../shared/workbook/workbookRefusal';

/** Why no report can be read from a path. Sizes are bytes. */
export type Unreadable =
  | { code: 'missing' }
  | { code: 'notAFile' }
  | { code: 'exists' }
  | { code: 'emptyFolder' }
  | { code: 'cannotOpen'; detail: string }
  | { code: 'unknownType' }
  | { code: 'tooLarge'; found: number; limit: number }
  | { code: 'notUtf8' }
  | { code: 'notJson'; detail: string }
  | { code: 'notAReport'; entries: InputEntry[] }
  | { code: 'noWorkbook'; reason: RefusalReason; facts: RefusalFacts }
  | { code: 'noReport'; problem: WorkbookProblem }
  | { code: 'noDocument'; reason: DocumentRefusalReason }
  | { code: 'notUnderstood'; problem: IntakeProblem };

/** What came of reading a file; `doubts` is null for a file of ours, in which nothing is in doubt. */
export type ReadFile =
  { ok: true; report: Report; doubts: Doubt[] | null } | { ok: false; unreadable: Unreadable };
