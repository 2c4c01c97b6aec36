import type { HttpRequest } from '@azure/functions';
import type * as z from 'zod';
import { RequestProblem } from '../answer/requestProblem';
import { readBody } from './readBody';

/**
 * The body of a request as JSON of a shape, at most `limit` bytes.
 * Throws the problems `too-large`, and `invalid-request` with the path of everything that is not of the shape.
 */
export async function readJson<T>(request: HttpRequest, limit: number, schema: z.ZodType<T>): Promise<T> {
  const body = await readBody(request, limit);
  const parsed = schema.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const entries = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new RequestProblem('invalid-request', { entries });
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new RequestProblem('invalid-request', { entries: [{ path: '', message: 'not JSON in UTF-8' }] });
  }
}
