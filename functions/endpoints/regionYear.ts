import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import { isWithin, wholeRegion } from '../../shared/report/region';
import { reportSchema } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';
import type { Call } from '../endpoint';
import { overseenRegion } from '../identity/permissions';

const yearSchema = z.coerce.number().pipe(reportSchema.shape.year);

/**
 * The region and year that a query asks for; the caller's own region when it names none.
 * Throws `invalid-request`, and `not-allowed` for a region that is not within the caller's, whether there is one or not.
 */
export function regionYear(call: Call): { region: string; year: number } {
  return { year: yearOfQuery(call.request), region: regionOfQuery(call) };
}

/** The same where no year stands for all of them: null. */
export function regionAnyYear(call: Call): { region: string; year: number | null } {
  return call.request.query.has('year') ? regionYear(call) : { region: regionOfQuery(call), year: null };
}

/** The region alone. */
export function regionOfQuery({ request, identity }: Call): string {
  const own = overseenRegion(identity);
  const region = wholeRegion(request.query.get('region') ?? own);
  if (region === null) throw invalid('region', 'no whole code of a region');
  if (!isWithin(region, own)) throw new RequestProblem('not-allowed');
  return region;
}

/** The report year that a query names. Throws `invalid-request` when it names none. */
export function yearOfQuery(request: HttpRequest): number {
  const year = yearSchema.safeParse(request.query.get('year') ?? undefined);
  if (!year.success) throw invalid('year', 'not a report year');
  return year.data;
}

const invalid = (path: string, message: string): RequestProblem =>
  new RequestProblem('invalid-request', { entries: [{ path, message }] });
