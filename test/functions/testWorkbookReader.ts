import { Worker } from 'node:worker_threads';
import {
  workbookReader,
  type ReaderLimits,
  type WorkbookReader,
} from '../../functions/workbook/workbookReader';

/** The reader, its thread run from source. */
export function testWorkbookReader(limits?: ReaderLimits): WorkbookReader {
  return workbookReader(
    limits,
    (options) => new Worker(new URL('./workbookThread.mjs', import.meta.url), options),
  );
}
