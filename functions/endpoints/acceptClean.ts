import { acceptanceSchema, type Acceptance, type AcceptedAnswer } from '../../shared/api/review';
import { errorFacts } from '../answer/errorFacts';
import { RequestProblem } from '../answer/requestProblem';
import { stateOf } from '../archive/reviews';
import { storageIsAway } from '../archive/storageIsAway';
import { addAudit } from '../audit/auditTable';
import { auditRecord, ownRegion } from '../audit/audited';
import type { Call, Concern, Endpoint } from '../endpoint';
import { isClean } from '../review/isClean';
import { recordDecision } from '../review/recordDecision';
import { readJson } from '../submission/readJson';
import { reviewed } from './reviewed';

/** The longest body, in bytes. */
const bodyLimit = 64 * 1024;

/** So many are decided of at once. */
const atOnce = 8;

/**
 * Accepts reports of one year that are clean, each for itself: as many as can be, and of the others why not. Each decision
 * is recorded like one that was made alone. The same request sent again does no harm. 200 AcceptedAnswer.
 */
export const acceptClean: Endpoint = async (call) => {
  const { year, reports } = await readJson(call.request, bodyLimit, acceptanceSchema);
  const results: AcceptedAnswer['results'] = [];
  for (let from = 0; from < reports.length; from += atOnce) {
    const some = reports.slice(from, from + atOnce);
    results.push(...(await Promise.all(some.map((report) => acceptOne(call, year, report)))));
  }
  const answer: AcceptedAnswer = { results };
  return { jsonBody: answer };
};

type Asked = Acceptance['reports'][number];

async function acceptOne(call: Call, year: number, asked: Asked): Promise<{ unit: string; outcome: string }> {
  const { unit, version } = asked;
  let concern: Partial<Concern> = { unit, year, version };
  const concerns = (more: Concern) => void (concern = { ...concern, ...more, version });
  const { storage } = call.services;
  try {
    const outcome = await accept({ ...call, concerns }, year, asked);
    if (outcome === 'accepted')
      await addAudit(
        storage,
        concern.region ?? ownRegion(call.identity),
        auditRecord(call, 'decide', concern, 'done'),
      );
    return { unit, outcome };
  } catch (error) {
    const outcome = codeOf(error, call);
    if (outcome !== 'storage-unavailable')
      await addAudit(
        storage,
        ownRegion(call.identity),
        auditRecord(call, 'decide', { unit, year, version }, outcome),
      ).catch((failure: unknown) => call.log.error('audit-away', errorFacts(failure)));
    return { unit, outcome };
  }
}

async function accept(call: Call, year: number, { unit, version, tag }: Asked): Promise<string> {
  const found = await reviewed(call, { unit, year, version });
  if (stateOf(version, found.reviews) === 'accepted') return 'already';
  if (found.record === null || !isClean(found.record)) return 'not-clean';
  await recordDecision(call, found, { decision: 'accepted', comment: '', comments: [] }, tag);
  return 'accepted';
}

/** One that fails does not keep the others from being decided of. */
function codeOf(error: unknown, { log }: Call): string {
  if (error instanceof RequestProblem) return error.code;
  if (storageIsAway(error)) return 'storage-unavailable';
  log.error('unexpected', errorFacts(error));
  return 'unexpected';
}
