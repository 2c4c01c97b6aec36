import * as z from 'zod';
import { recheckCursorSchema, recheckOutcomes } from '../../shared/api/recheckJob';
import { RequestProblem } from '../answer/requestProblem';
import type { Endpoint } from '../endpoint';
import { idOf } from '../recheck/jobs';
import { readSums } from '../recheck/planFiles';
import { readResults } from '../recheck/resultRows';
import { namedJob } from './recheckJobs';

const querySchema = z.object({
  cursor: recheckCursorSchema.nullable(),
  outcome: z.enum(recheckOutcomes).nullable(),
});

/**
 * What a bulk recheck says of each version so far, the worst first, by pages. 200 RecheckPage.
 * Throws `invalid-request` for a cursor that no page gave, or an outcome that there is not.
 */
export const getRecheckResults: Endpoint = async (call) => {
  const { query } = call.request;
  const asked = querySchema.safeParse({ cursor: query.get('cursor'), outcome: query.get('outcome') });
  if (!asked.success) {
    const entries = asked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new RequestProblem('invalid-request', { entries });
  }
  const { cursor, outcome } = asked.data;
  const job = await namedJob(call);
  return { jsonBody: await readResults(call.services.storage, idOf(job), cursor, outcome) };
};

/** Each government's report of a year against those that it is the sum of. 200 RecheckSums; `not-found` before it is known. */
export const getRecheckSums: Endpoint = async (call) => {
  const job = await namedJob(call);
  const sums = await readSums(call.services.storage, idOf(job), Number(call.request.params.year));
  if (sums === null) throw new RequestProblem('not-found');
  return { jsonBody: sums };
};
