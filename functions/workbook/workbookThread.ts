import { parentPort } from 'node:worker_threads';
import { readReport } from '../../shared/layout/readReport';
import { readWorkbook } from '../../shared/workbook/readWorkbook';
import { errorFacts } from '../answer/errorFacts';
import type { WorkbookAnswer } from './workbookAnswer';

async function read(bytes: Uint8Array): Promise<WorkbookAnswer> {
  try {
    const workbook = await readWorkbook(bytes);
    if (!workbook.ok) return { ok: false, reason: workbook.reason };
    const result = readReport(workbook.reading);
    return result.ok ? result : { ok: false, reason: result.problem.code, problem: result.problem };
  } catch (error) {
    return { ok: false, reason: 'failed', failure: errorFacts(error) };
  }
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void read(bytes).then((answer) => parentPort?.postMessage(answer));
});
