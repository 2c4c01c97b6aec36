import { reportLimit } from '../../shared/api/routes';
import type { Report } from '../../shared/report/report';
import { checkAnswer } from '../answer/checkAnswer';
import { errorFacts } from '../answer/errorFacts';
import { findChain } from '../archive/chains';
import { lastYearsReport } from '../archive/lastYearsReport';
import { storageIsAway } from '../archive/storageIsAway';
import type { Call, Endpoint } from '../endpoint';
import { readBody } from '../submission/readBody';
import { readReportJson } from '../submission/readReportJson';

/**
 * Judges the report in the body, a reporter's own also against what the unit archived for the year before; nothing is
 * kept. 200 CheckAnswer.
 */
export const check: Endpoint = async (call) => {
  const report = readReportJson(await readBody(call.request, reportLimit));
  return { jsonBody: checkAnswer(report, await ownLastYear(call, report)) };
};

/** A check needs no storage: while that is away, nothing across years is judged. */
async function ownLastYear(
  { identity, services, log }: Call,
  { unit, year }: Report,
): Promise<Report | null> {
  if (identity.role !== 'reporter' || identity.unit.code !== unit.code) return null;
  try {
    await services.storage.prepare();
    const chain = await findChain(services.storage, identity.unit.code, year - 1);
    return await lastYearsReport(services.storage, log, chain);
  } catch (error) {
    if (!storageIsAway(error)) throw error;
    log.warn('last-year-away', errorFacts(error));
    return null;
  }
}
