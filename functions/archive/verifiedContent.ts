import type { Receipt } from '../../shared/api/receipt';
import { RequestProblem } from '../answer/requestProblem';
import { contentsOf, readContent, type ContentPart } from './content';
import { digest } from './digest';
import type { Storage } from './storage';

/**
 * One part of an archived version, verified against its digest.
 * Throws the problems `archive-altered` when it is missing or is not what its digest says, and `not-found` when the
 * version has no such part.
 */
export async function verifiedContent(
  storage: Storage,
  part: ContentPart,
  receipt: Receipt,
): Promise<Uint8Array> {
  const expected = contentsOf(receipt).find(([name]) => name === part)?.[1];
  if (expected === undefined) throw new RequestProblem('not-found');
  const bytes = await readContent(storage, part, expected);
  if (bytes === null || digest(bytes) !== expected) {
    throw new RequestProblem('archive-altered', { versions: [receipt.version] });
  }
  return bytes;
}
