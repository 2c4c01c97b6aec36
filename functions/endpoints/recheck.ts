import type { CheckAnswer, RecheckAnswer } from '../../shared/api/answers';
import type { Receipt } from '../../shared/api/receipt';
import { checkAnswer } from '../answer/checkAnswer';
import { RequestProblem } from '../answer/requestProblem';
import { readContent } from '../archive/content';
import { findAlterations } from '../archive/findAlterations';
import type { Storage } from '../archive/storage';
import type { Endpoint } from '../endpoint';
import { readReportJson } from '../submission/readReportJson';
import { receiptOf } from './receiptOf';
import { unitYearVersion } from './versionPath';
import { visibleRecords } from './visibleRecords';

/** Judges an archived version again: is it, with all before it, as archived, and what does today's rulebook say. */
export const recheck: Endpoint = async (call) => {
  const { storage, now } = call.services;
  const path = unitYearVersion(call.request);
  const records = await visibleRecords(call, path);
  const receipt = receiptOf(records, path.version);
  const [alterations, check] = await Promise.all([
    findAlterations(storage, records, path.version),
    checkArchived(storage, receipt),
  ]);
  call.log.info('rechecked', { number: receipt.number, alterations: alterations.length });
  const answer: RecheckAnswer = {
    receipt,
    intact: alterations.length === 0,
    alterations,
    check,
    recheckedAt: now().toISOString(),
  };
  return { jsonBody: answer };
};

/** The stored report may have been altered into anything: what cannot be read as a report is not judged. */
async function checkArchived(storage: Storage, receipt: Receipt): Promise<CheckAnswer | null> {
  const bytes = await readContent(storage, 'report', receipt.reportDigest);
  if (bytes === null) return null;
  try {
    return checkAnswer(readReportJson(bytes));
  } catch (error) {
    if (error instanceof RequestProblem) return null;
    throw error;
  }
}
