import type { FiledReport, FileProblem } from '../shared/files/fileProblem';

/** Why no report can be read from a path. */
export type Unreadable =
  | { code: 'missing' }
  | { code: 'notAFile' }
  | { code: 'exists' }
  | { code: 'emptyFolder' }
  | { code: 'cannotOpen'; detail: string }
  | FileProblem;

/** What came of reading a file. */
export type ReadFile = FiledReport | { ok: false; unreadable: Unreadable };
