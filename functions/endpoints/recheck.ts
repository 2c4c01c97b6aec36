import type { CheckAnswer, RecheckAnswer } from '../../shared/api/answers';
import type { Receipt } from '../../shared/api/receipt';
import { checkAnswer } from '../answer/checkAnswer';
import { RequestProblem } from '../answer/requestProblem';
import { findChain } from '../archive/chains';
import { readContent } from '../archive/content';
import { findAlterations } from '../archive/findAlterations';
import { lastYearsReport } from '../archive/lastYearsReport';
import type { Call, Endpoint } from '../endpoint';
import { readReportJson } from '../submission/readReportJson';
import { receiptOf } from './receiptOf';
import { unitYearVersion } from './versionPath';
import { visibleRecords } from './visibleRecords';

/**
 * Judges an archived version again: is it, with all before it, as archived, and what does today's rulebook say, given what
 * the unit archived last for the year before.
 */
export const recheck: Endpoint = async (call) => {
  const { storage, now } = call.services;
  const path = unitYearVersion(call.request);
  const records = await visibleRecords(call, path);
  const receipt = receiptOf(records, path.version);
  const [alterations, check] = await Promise.all([
    findAlterations(storage, records, path.version),
    checkArchived(call, path, receipt),
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
async function checkArchived(
  { services: { storage }, log }: Call,
  path: { unit: string; year: number },
  receipt: Receipt,
): Promise<CheckAnswer | null> {
  const bytes = await readContent(storage, 'report', receipt.reportDigest);
  if (bytes === null) return null;
  const last = await lastYearsReport(storage, log, await findChain(storage, path.unit, path.year - 1));
  try {
    return checkAnswer(readReportJson(bytes), last);
  } catch (error) {
    if (error instanceof RequestProblem) return null;
    throw error;
  }
}
