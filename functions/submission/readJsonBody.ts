import type { HttpRequest } from '@azure/functions';
import type * as z from 'zod';
import { RequestProblem } from '../answer/requestProblem';
import { readBody } from './readBody';

/**
 * The JSON of a request's body in a shape, of at most `limit` bytes.
 * Throws the problems `too-large`, and `invalid-request`, naming what is wrong.
 */
export async function readJsonBody<T>(request: HttpRequest, limit: number, shape: z.ZodType<T>): Promise<T> {
  const bytes = await readBody(request, limit);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RequestProblem('invalid-request', { entries: [{ path: '', message: 'not JSON in UTF-8' }] });
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const entries = parsed.error.issues
    .slice(0, mostEntries)
    .map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new RequestProblem('invalid-request', { entries });
}

/** At most this many entries are named in one answer. */
const mostEntries = 50;
