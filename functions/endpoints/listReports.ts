import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import type { ReportSummary } from '../../shared/api/answers';
import { reportSchema } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';
import { chainsOfUnit } from '../archive/chains';
import { readRecords, readRegion } from '../archive/readRecords';
import type { FoundRecord } from '../archive/record';
import type { Call, Endpoint } from '../endpoint';
import { overseenRegion } from '../identity/permissions';

/** What the caller may see, newest year first, then by unit code. 200 ReportSummary[]. */
export const listReports: Endpoint = async (call) => {
  const year = yearOf(call.request);
  await call.services.storage.prepare();
  const groups = await visibleGroups(call, year);
  const summaries = groups.flatMap((records) => summary(records, call));
  summaries.sort(({ latest: a }, { latest: b }) => b.year - a.year || (a.unit.code < b.unit.code ? -1 : 1));
  return { jsonBody: summaries };
};

function yearOf(request: HttpRequest): number | undefined {
  const parsed = z.coerce
    .number()
    .pipe(reportSchema.shape.year)
    .optional()
    .safeParse(request.query.get('year') ?? undefined);
  if (parsed.success) return parsed.data;
  throw new RequestProblem('invalid-request', { entries: [{ path: 'year', message: 'not a report year' }] });
}

async function visibleGroups(
  { identity, services: { storage } }: Call,
  year?: number,
): Promise<FoundRecord[][]> {
  if (identity.role !== 'reporter') return readRegion(storage, overseenRegion(identity), year);
  const chains = await chainsOfUnit(storage, identity.unit.code);
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
