import * as z from 'zod';
import type { ConsistencyAnswer } from '../../shared/api/log';
import { consistencyRanges } from '../../shared/log/range';
import { RequestProblem } from '../answer/requestProblem';
import type { OpenEndpoint } from '../endpoint';
import { proveRanges } from '../log/prove';
import { readCheckpoint } from '../log/publishedCheckpoint';

/**
 * That the log has only grown since it had `from` leaves. 200 ConsistencyAnswer; `not-found` when it is smaller than that,
 * which a caller who holds a checkpoint of this size takes for what it is.
 */
export const getConsistency: OpenEndpoint = async ({ request, services: { storage } }) => {
  const from = z.coerce
    .number()
    .pipe(z.int().nonnegative())
    .safeParse(request.query.get('from') ?? undefined);
  if (!from.success) {
    throw new RequestProblem('invalid-request', { entries: [{ path: 'from', message: 'not a size' }] });
  }
  await storage.prepare();
  const newest = await readCheckpoint(storage);
  if (newest === null || from.data > newest.stated.size) throw new RequestProblem('not-found');
  const ranges = from.data === 0 ? [] : consistencyRanges(from.data, newest.stated.size);
  const proof = await proveRanges(storage, ranges);
  const answer: ConsistencyAnswer = { from: from.data, proof, checkpoint: newest.signed };
  return { jsonBody: answer };
};
