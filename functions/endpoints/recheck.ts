import type { CheckAnswer, RecheckAnswer } from '../../shared/api/answers';
import type { Receipt } from '../../shared/api/receipt';
import { checkAnswer } from '../answer/checkAnswer';
import { judgeSignature } from '../../shared/receipt/judgeReceipt';
import { RequestProblem } from '../answer/requestProblem';
import { findChain } from '../archive/chains';
import { readContent } from '../archive/content';
import { findAlterations } from '../archive/findAlterations';
import { lastYearsReport } from '../archive/lastYearsReport';
import type { Chain } from '../archive/record';
import type { Call, Endpoint } from '../endpoint';
import { inclusionOf } from '../log/inclusionOf';
import { leafOf, loggedVersions } from '../log/leaves';
import { grantsFor } from '../release/grantsFor';
import { readReportJson } from '../submission/readReportJson';
import { receiptOf } from './receiptOf';
import { unitYearVersion } from './versionPath';
import { visibleChain } from './visibleRecords';

/**
 * Judges an archived version again: is it, with all before it, as archived, and what does today's rulebook say, given what
 * the unit archived last for the year before.
 */
export const recheck: Endpoint = async (call) => {
  const { storage, signer, now } = call.services;
  const path = unitYearVersion(call.request);
  const { chain, records } = await visibleChain(call, path);
  const receipt = receiptOf(records, path.version);
  const logged = await loggedVersions(storage, path.unit, path.year);
  const [alterations, check, signature, inclusion] = await Promise.all([
    findAlterations(storage, records, path.version, logged),
    checkArchived(call, chain, receipt),
    signer.keys().then((keys) => judgeSignature(receipt, keys)),
    receipt.signed === undefined ? null : inclusionOf(storage, leafOf(receipt.signed)),
  ]);
  call.log.info('rechecked', { number: receipt.number, alterations: alterations.length });
  const answer: RecheckAnswer = {
    receipt,
    intact: alterations.length === 0 && signature !== 'invalid',
    alterations,
    signature,
    inclusion,
    check,
    recheckedAt: now().toISOString(),
  };
  return { jsonBody: answer };
};

/** The stored report may have been altered into anything: what cannot be read as a report is not judged. */
async function checkArchived(
  { services: { storage }, log }: Call,
  chain: Chain,
  receipt: Receipt,
): Promise<CheckAnswer | null> {
  const bytes = await readContent(storage, 'report', receipt.reportDigest);
  if (bytes === null) return null;
  const last = await lastYearsReport(storage, log, await findChain(storage, chain.unit, chain.year - 1));
  try {
    return await checkAnswer(readReportJson(bytes), last, async (findings) => [
      ...(receipt.released ?? []),
      ...(await grantsFor(storage, chain, findings)),
    ]);
  } catch (error) {
    if (error instanceof RequestProblem) return null;
    throw error;
  }
}
