import { reportLimit } from '../../shared/api/routes';
import { isReleasable } from '../../shared/release/applyGrants';
import type { Grant } from '../../shared/release/grant';
import type { Report } from '../../shared/report/report';
import type { Finding } from '../../shared/rulebook/finding';
import { checkAnswer } from '../answer/checkAnswer';
import { errorFacts } from '../answer/errorFacts';
import { findChain } from '../archive/chains';
import { lastYearsReport } from '../archive/lastYearsReport';
import { storageIsAway } from '../archive/storageIsAway';
import type { Call, Endpoint } from '../endpoint';
import { grantsFor } from '../release/grantsFor';
import { readBody } from '../submission/readBody';
import { readReportJson } from '../submission/readReportJson';

/**
 * Judges the report in the body, a reporter's own also against what the unit archived for the year before; nothing is
 * kept. 200 CheckAnswer.
 */
export const check: Endpoint = async (call) => {
  const report = readReportJson(await readBody(call.request, reportLimit));
  const { identity, services } = call;
  const isOwn = identity.role === 'reporter' && identity.unit.code === report.unit.code;
  const last = isOwn ? await whileThere(call, () => ownLastYear(call, report), null) : null;
  const grants = async (findings: readonly Finding[]): Promise<Grant[]> => {
    const chain = await findChain(services.storage, report.unit.code ?? '', report.year);
    return grantsFor(services.storage, chain, findings);
  };
  const answer = await checkAnswer(report, last, (findings) =>
    isOwn && findings.some(isReleasable) ? whileThere(call, () => grants(findings), []) : Promise.resolve([]),
  );
  return { jsonBody: answer };
};

async function ownLastYear({ services, log }: Call, { unit, year }: Report): Promise<Report | null> {
  await services.storage.prepare();
  const chain = await findChain(services.storage, unit.code ?? '', year - 1);
  return lastYearsReport(services.storage, log, chain);
}

/** A check needs no storage: while that is away, it goes on without. */
async function whileThere<T>({ log }: Call, ask: () => Promise<T>, without: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!storageIsAway(error)) throw error;
    log.warn('last-year-away', errorFacts(error));
    return without;
  }
}
