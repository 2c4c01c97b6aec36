import { isWithin } from '../../shared/report/region';
import { releaseCursorSchema } from '../../shared/release/release';
import { RequestProblem } from '../answer/requestProblem';
import type { Endpoint } from '../endpoint';
import { overseenRegion } from '../identity/permissions';
import { listReleases as readPage } from '../release/releaseTable';

/**
 * What units of the caller's region asked to be let pass, and what was decided, by pages. 200 ReleasePage.
 * Throws `invalid-request` for a cursor that no page of this region gave.
 */
export const listReleases: Endpoint = async ({ request, identity, services: { storage } }) => {
  const region = overseenRegion(identity);
  const cursor = releaseCursorSchema.nullable().safeParse(request.query.get('cursor'));
  const isOwn = (given: string) => isWithin(given.split('.')[0] ?? '', region);
  if (!cursor.success || (cursor.data !== null && !isOwn(cursor.data))) {
    throw new RequestProblem('invalid-request', { entries: [{ path: 'cursor', message: 'not a cursor' }] });
  }
  await storage.prepare();
  return { jsonBody: await readPage(storage, region, cursor.data) };
};
