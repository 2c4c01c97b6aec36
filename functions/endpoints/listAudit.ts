import { auditCursorSchema } from '../../shared/api/audit';
import { isWithin } from '../../shared/report/region';
import { RequestProblem } from '../answer/requestProblem';
import { readAudit } from '../audit/auditTable';
import type { Endpoint } from '../endpoint';
import { overseenRegion } from '../identity/permissions';

/**
 * What was done with the reports of the caller's region, and what was refused to those who are of it, by pages. 200 AuditPage.
 * Throws `invalid-request` for a cursor that no page of this region gave.
 */
export const listAudit: Endpoint = async ({ request, identity, services: { storage } }) => {
  const region = overseenRegion(identity);
  const cursor = auditCursorSchema.nullable().safeParse(request.query.get('cursor'));
  if (!cursor.success || (cursor.data !== null && !isOf(cursor.data, region))) {
    throw new RequestProblem('invalid-request', { entries: [{ path: 'cursor', message: 'not a cursor' }] });
  }
  await storage.prepare();
  return { jsonBody: await readAudit(storage, region, cursor.data) };
};

const isOf = (cursor: string, region: string): boolean => isWithin(cursor.split('.')[0] ?? '', region);
