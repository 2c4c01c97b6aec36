import type { HttpRequest } from '@azure/functions';
import type * as z from 'zod';
import { RequestProblem } from '../answer/requestProblem';
import { mostEntries, parseJson } from './parseJson';
import { readBody } from './readBody';

/**
 * The body of a request as JSON of a shape, at most `limit` bytes.
 * Throws the problems `too-large`, and `invalid-request` with the path of what is not of the shape.
 */
export async function readJson<T>(request: HttpRequest, limit: number, shape: z.ZodType<T>): Promise<T> {
  const parsed = shape.safeParse(parseJson(await readBody(request, limit)));
  if (parsed.success) return parsed.data;
  const entries = parsed.error.issues
    .slice(0, mostEntries)
    .map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new RequestProblem('invalid-request', { entries });
}
