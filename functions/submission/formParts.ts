import type { HttpRequest } from '@azure/functions';
import { RequestProblem } from '../answer/requestProblem';
import { readBody } from './readBody';

/**
 * The parts of a request's body, multipart/form-data (RFC 7578), of at most `limit` bytes, and none but those named.
 * Throws the problems `too-large` and `invalid-request`, naming the part.
 */
export async function readParts(
  request: HttpRequest,
  limit: number,
  names: readonly string[],
): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw invalidPart('', 'not multipart/form-data');
  const form = await parseForm(await readBody(request, limit), type);
  const unknown = [...form.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalidPart(unknown.slice(0, 100), 'unknown part');
  return form;
}

/** The bytes of a part that has to be there once. Throws `invalid-request` and `too-large`, naming it. */
export async function partOf(form: FormData, name: string, limit: number): Promise<Uint8Array> {
  const [part, ...more] = form.getAll(name);
  if (part === undefined) throw invalidPart(name, 'missing');
  if (more.length > 0) throw invalidPart(name, 'given more than once');
  const bytes =
    typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer());
  if (bytes.byteLength > limit)
    throw new RequestProblem('too-large', { entries: [{ path: name, message: 'too large' }] });
  return bytes;
}

export function invalidPart(path: string, message: string): RequestProblem {
  return new RequestProblem('invalid-request', { entries: [{ path, message }] });
}

async function parseForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw invalidPart('', 'not well-formed multipart/form-data');
  }
}
