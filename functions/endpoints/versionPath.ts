import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import { releaseNumberSchema } from '../../shared/release/release';
import { reportSchema } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';

const unitYearSchema = z.object({
  unit: reportSchema.shape.unit.shape.code.unwrap(),
  year: z.coerce.number().pipe(reportSchema.shape.year),
});
const versionSchema = unitYearSchema.extend({ version: z.coerce.number().pipe(z.int().min(1).max(999_999)) });
const releaseSchema = unitYearSchema.extend({ release: z.coerce.number().pipe(releaseNumberSchema) });

/** Unit code and year from the route. Throws the problem `not-found` when there can be no such report. */
export function unitYear(request: HttpRequest): z.infer<typeof unitYearSchema> {
  return parameters(request, unitYearSchema);
}

/** Unit code, year and version from the route. Throws the problem `not-found` when there can be no such version. */
export function unitYearVersion(request: HttpRequest): z.infer<typeof versionSchema> {
  return parameters(request, versionSchema);
}

/** Unit code, year and the number of a request from the route. Throws the problem `not-found` when there can be none. */
export function releasePath(request: HttpRequest): z.infer<typeof releaseSchema> {
  return parameters(request, releaseSchema);
}

/** What of them the route names in their form; empty where it names none. Throws nothing. */
export function namedInPath({ params }: HttpRequest): Partial<z.infer<typeof versionSchema>> {
  return versionSchema.safeParse(params).data ?? unitYearSchema.safeParse(params).data ?? {};
}

function parameters<T>(request: HttpRequest, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(request.params);
  if (!parsed.success) throw new RequestProblem('not-found');
  return parsed.data;
}
