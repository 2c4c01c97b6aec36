import { unitsCursorSchema, unitsPageSize, type UnitsPage } from '../../shared/api/units';
import { isWithin, wholeRegion } from '../../shared/report/region';
import { expectedUnits, unitOrder } from '../../shared/units/expectedUnits';
import type { UnitInYear } from '../../shared/units/unitInYear';
import { RequestProblem } from '../answer/requestProblem';
import type { Storage } from '../archive/storage';
import type { Call, Endpoint } from '../endpoint';
import { provincesWithDirectory, readUnits } from '../units/directory';
import { yearOfQuery } from './regionYear';

/**
 * The units whose report of a year is to be handed in, by pages: of a region within the caller's, the caller's own region unless
 * the query names one; a reporter's own unit; for an administrator all. A page of a region costs one storage operation.
 * 200 UnitsPage. Throws `invalid-request`, and `not-allowed` for a region that is not the caller's.
 */
export const listUnits: Endpoint = async (call) => {
  const year = yearOfQuery(call.request);
  const region = regionAsked(call);
  const cursor = unitsCursorSchema.nullable().safeParse(call.request.query.get('cursor'));
  if (!cursor.success) throw invalid('cursor', 'not a cursor');
  const { storage } = call.services;
  await storage.prepare();
  const after = cursor.data ?? '';
  const { identity } = call;
  if (region === null) return { jsonBody: await pageOfAll(storage, year, after) };
  const all = expectedUnits(await readUnits(storage, region), year, region);
  const own = identity.role === 'reporter' ? all.filter(({ code }) => code === identity.unit.code) : all;
  return { jsonBody: { ...pageAfter(own, year, after), total: own.length } satisfies UnitsPage };
};

/** null for all regions. */
function regionAsked({ identity, request }: Call): string | null {
  const asked = request.query.get('region');
  const own =
    identity.role === 'administrator'
      ? null
      : identity.role === 'reporter'
        ? identity.unit.region
        : identity.region;
  if (asked === null) return own === null ? null : wholeRegion(own);
  const region = wholeRegion(asked);
  if (region === null) throw invalid('region', 'no whole code of a region');
  if (own !== null && !isWithin(region, own)) throw new RequestProblem('not-allowed');
  return region;
}

/** Province by province, no more of them than the page takes. */
async function pageOfAll(storage: Storage, year: number, after: string): Promise<UnitsPage> {
  const provinces = (await provincesWithDirectory(storage)).filter((each) => each >= after.slice(0, 2));
  const found: UnitInYear[] = [];
  for (const province of provinces) {
    const units = expectedUnits(await readUnits(storage, province), year, province);
    found.push(...units.filter((unit) => unitOrder(unit) > after));
    if (found.length > unitsPageSize) break;
  }
  return { ...pageAfter(found, year, after), total: null };
}

function pageAfter(units: UnitInYear[], year: number, after: string): Omit<UnitsPage, 'total'> {
  const rest = units.filter((unit) => unitOrder(unit) > after);
  const shown = rest.slice(0, unitsPageSize);
  const last = rest.length > shown.length ? shown.at(-1) : undefined;
  return { year, units: shown, next: last ? unitOrder(last) : null };
}

const invalid = (path: string, message: string): RequestProblem =>
  new RequestProblem('invalid-request', { entries: [{ path, message }] });
