import type { Receipt } from '../../shared/api/receipt';
import { RequestProblem } from '../answer/requestProblem';
import { readContent, type ContentPart } from '../archive/content';
import { digest } from '../archive/digest';
import type { Call } from '../endpoint';
import { receiptOf } from './receiptOf';
import { unitYearVersion } from './versionPath';
import { visibleRecords } from './visibleRecords';

/**
 * One part of the version that the route names, verified against its digest.
 * Throws the problems `not-allowed`, `not-found` and `archive-altered`.
 */
export async function archivedContent(
  call: Call,
  part: ContentPart,
): Promise<{ receipt: Receipt; bytes: Uint8Array }> {
  const path = unitYearVersion(call.request);
  const receipt = receiptOf(await visibleRecords(call, path), path.version);
  const expected = part === 'report' ? receipt.reportDigest : receipt.workbookDigest;
  const bytes = await readContent(call.services.storage, part, expected);
  if (bytes === null || digest(bytes) !== expected) {
    throw new RequestProblem('archive-altered', { versions: [path.version] });
  }
  return { receipt, bytes };
}
