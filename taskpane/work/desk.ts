import type { Api } from '../api/api';
import type { ExcelEdge } from '../excel/excelEdge';
import type { FilesEdge } from '../files/filesEdge';
import type { SessionSource } from '../identity/sessionSource';
import type { Schedule } from '../state/coalesce';
import type { Store } from '../state/store';

/** What the pane works with: its state, and the world outside it. */
export interface Desk {
  store: Store;
  excel: ExcelEdge;
  api: Api;
  files: FilesEdge;
  session: SessionSource;
  clock: Clock;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  schedule: Schedule;
}
