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
export function regionYear({ request, identity }: Call): { region: string; year: number } {
  const year = yearOfQuery(request);
  const own = overseenRegion(identity);
  const region = wholeRegion(request.query.get('region') ?? own);
  if (region === null) throw invalid('region', 'no whole code of a region');
  if (!isWithin(region, own)) throw new RequestProblem('not-allowed');
  return { region, year };
}

/** The report year that a query names. Throws `invalid-request` when it names none. */
export function yearOfQuery(request: HttpRequest): number {
  const year = yearSchema.safeParse(request.query.get('year') ?? undefined);
  if (!year.success) throw invalid('year', 'not a report year');
  return year.data;
}

const invalid = (path: string, message: string): RequestProblem =>
  new RequestProblem('invalid-request', { entries: [{ path, message }] });
