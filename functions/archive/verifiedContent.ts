import type { Receipt } from '../../shared/api/receipt';
import { RequestProblem } from '../answer/requestProblem';
import { readContent, type ContentPart } from './content';
import { digest } from './digest';
import type { Storage } from './storage';

/**
 * One part of an archived version, verified against its digest.
 * Throws the problem `archive-altered` when it is missing or is not what its digest says.
 */
export async function verifiedContent(
  storage: Storage,
  part: ContentPart,
  receipt: Receipt,
): Promise<Uint8Array> {
  const expected = part === 'report' ? receipt.reportDigest : receipt.workbookDigest;
  const bytes = await readContent(storage, part, expected);
  if (bytes === null || digest(bytes) !== expected) {
    throw new RequestProblem('archive-altered', { versions: [receipt.version] });
  }
  return bytes;
}
