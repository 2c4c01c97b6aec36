import type { HttpRequest } from '@azure/functions';
import { RequestProblem } from '../answer/requestProblem';

/**
 * The bytes of a request's body. A body that announces more than `limit` bytes is refused before it is read; one that
 * does not announce its length, or lies, as soon as it has sent more (RFC 9112, section 6).
 * Throws the problem `too-large`.
 */
export async function readBody(request: HttpRequest, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new RequestProblem('too-large');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > limit) throw new RequestProblem('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
