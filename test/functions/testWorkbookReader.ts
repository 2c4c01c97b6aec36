import { Worker } from 'node:worker_threads';
import {
  workbookReader,
  type ReaderLimits,
  type WorkbookReader,
} from '../../functions/workbook/workbookReader';

/** More than is usual: the first file waits for the thread to be compiled, on a machine that does other things besides. */
const patient: ReaderLimits = { milliseconds: 60_000, megabytes: 256 };

/** The reader, its thread run from source. */
export function testWorkbookReader(limits = patient): WorkbookReader {
  return workbookReader(
    limits,
    (options) => new Worker(new URL('./workbookThread.mjs', import.meta.url), options),
  );
}
