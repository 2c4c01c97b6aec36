import type { FileReading } from '../../shared/files/fileProblem';
import type { FileKind } from '../../shared/files/fileOfReport';
import type { SheetContent } from '../../shared/layout/sheetContent';
import type { Report } from '../../shared/report/report';

/** What a worker is asked to do with one file; `cMaps` is the address of the tables of encodings, with a slash at its end. */
export type FileTask =
  | { task: 'read'; bytes: Uint8Array; name: string; cMaps: string }
  | { task: 'write'; report: Report; kind: FileKind }
  | { task: 'sheets'; sheets: SheetContent[] };

/** What it tells of it. Other messages, which libraries send from a worker on their own, are none of these. */
export type FileNews =
  | { news: 'page'; done: number; pages: number }
  | { news: 'read'; reading: FileReading }
  | { news: 'written'; bytes: Uint8Array }
  | { news: 'packed'; base64: string }
  | { news: 'failed'; message: string };
