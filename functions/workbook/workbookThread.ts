import { parentPort } from 'node:worker_threads';
import { readReportFile } from '../../shared/workbook/readReportFile';
import { errorFacts } from '../answer/errorFacts';
import type { WorkbookAnswer } from './workbookAnswer';

async function read(bytes: Uint8Array): Promise<WorkbookAnswer> {
  try {
    const result = await readReportFile(bytes);
    if (result.ok) return result;
    if ('refusal' in result) return { ok: false, reason: result.refusal.reason };
    return { ok: false, reason: result.problem.code, problem: result.problem };
  } catch (error) {
    return { ok: false, reason: 'failed', failure: errorFacts(error) };
  }
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void read(bytes).then((answer) => parentPort?.postMessage(answer));
});
