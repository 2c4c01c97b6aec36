import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import { reportCursorSchema, type ReportPage, type ReportSummary } from '../../shared/api/answers';
import { isWithin } from '../../shared/report/region';
import { reportSchema } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';
import { chainsOfUnit } from '../archive/chains';
import { readRecords, readRegionPage } from '../archive/readRecords';
import type { FoundRecord } from '../archive/record';
import type { Call, Endpoint } from '../endpoint';
import { overseenRegion } from '../identity/permissions';

/**
 * What the caller may see, by region, unit code and year, by pages: one storage operation for every 1,000 records. A reporter's own
 * come on one page. 200 ReportPage. Throws `invalid-request` for a year that is none and a cursor that no page of this region gave.
 */
export const listReports: Endpoint = async (call) => {
  const { request, identity, services } = call;
  const year = optional(request, 'year', yearSchema);
  const cursor = optional(request, 'cursor', reportCursorSchema) ?? null;
  await services.storage.prepare();
  const { chains, next } =
    identity.role === 'reporter'
      ? { chains: await ownChains(call, identity.unit.code, year), next: null }
      : await pageOf(call, overseenRegion(identity), year, cursor);
  const page: ReportPage = { reports: chains.flatMap((records) => summary(records, call)), next };
  return { jsonBody: page };
};

/** Units and years on one page. */
const pageSize = 200;

const yearSchema = z.coerce.number().pipe(reportSchema.shape.year);

function optional<T>(request: HttpRequest, path: string, schema: z.ZodType<T>): T | undefined {
  const parsed = schema.optional().safeParse(request.query.get(path) ?? undefined);
  if (parsed.success) return parsed.data;
  throw new RequestProblem('invalid-request', { entries: [{ path, message: `not a ${path}` }] });
}

async function pageOf(
  { services: { storage } }: Call,
  region: string,
  year: number | undefined,
  cursor: string | null,
): Promise<{ chains: FoundRecord[][]; next: string | null }> {
  if (cursor !== null && !isWithin(cursor.split('|')[0] ?? '', region)) {
    throw new RequestProblem('invalid-request', { entries: [{ path: 'cursor', message: 'not a cursor' }] });
  }
  const { chains, next } = await readRegionPage(storage, region, year, cursor, pageSize);
  return { chains: chains.map(({ records }) => records), next };
}

async function ownChains(
  { services: { storage } }: Call,
  unit: string,
  year: number | undefined,
): Promise<FoundRecord[][]> {
  const chains = await chainsOfUnit(storage, unit);
  const wanted = chains.filter((chain) => year === undefined || chain.year === year);
  return Promise.all(wanted.map((chain) => readRecords(storage, chain)));
}

/** A record that no longer has the form of one is passed over here, so that one altered row does not hide a region. */
function summary(records: FoundRecord[], { log }: Call): ReportSummary[] {
  const unreadable = records.filter(({ receipt }) => receipt === null);
  if (unreadable.length > 0) log.warn('records-unreadable', { count: unreadable.length });
  const latest = records
    .map(({ receipt }) => receipt)
    .filter((receipt) => receipt !== null)
    .at(-1);
  return latest ? [{ latest, versions: records.length }] : [];
}
