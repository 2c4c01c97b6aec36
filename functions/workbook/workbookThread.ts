import { parentPort } from 'node:worker_threads';
import { readReportFile } from '../../shared/workbook/readReportFile';
import { readTables } from '../../shared/workbook/readTables';
import { errorFacts } from '../answer/errorFacts';
import type { ReadingTask, TablesAnswer, WorkbookAnswer } from './workbookAnswer';

async function read(task: ReadingTask): Promise<WorkbookAnswer | TablesAnswer> {
  try {
    return task.read === 'report' ? await readReport(task.bytes) : await readTables(task.bytes);
  } catch (error) {
    return { ok: false, reason: 'failed', failure: errorFacts(error) };
  }
}

async function readReport(bytes: Uint8Array): Promise<WorkbookAnswer> {
  const result = await readReportFile(bytes);
  if (result.ok) return result;
  if ('refusal' in result) return { ok: false, reason: result.refusal.reason };
  return { ok: false, reason: result.problem.code, problem: result.problem };
}

parentPort?.on('message', (task: ReadingTask) => {
  void read(task).then((answer) => parentPort?.postMessage(answer));
});
