import { buffer } from 'node:stream/consumers';
import type { BlockBlobClient } from '@azure/storage-blob';
import { hasStatus } from './hasStatus';
import type { Receipt } from '../../shared/api/receipt';
import { RequestProblem } from '../answer/requestProblem';
import { digest } from './digest';
import type { Storage } from './storage';

export type ContentPart = 'report' | 'workbook' | 'source';

const kinds = {
  report: { folder: 'reports', extension: 'json', type: 'application/json' },
  workbook: {
    folder: 'workbooks',
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  source: { folder: 'sources', extension: 'bin', type: 'application/octet-stream' },
} as const;

/** The contents that a receipt names, with their digests. */
export function contentsOf(receipt: Receipt): [ContentPart, string][] {
  const { reportDigest: report, workbookDigest: workbook, sourceDigest: source } = receipt;
  return Object.entries({ report, workbook, source }).filter(
    (entry): entry is [ContentPart, string] => entry[1] !== undefined,
  );
}

/** The name of a content's blob: it says what its bytes must hash to. */
export function contentName(part: ContentPart, contentDigest: string): string {
  const { folder, extension } = kinds[part];
  return `${folder}/${contentDigest}.${extension}`;
}

export function contentType(part: ContentPart): string {
  return kinds[part].type;
}

/**
 * Writes content under its digest, unless it is there already. What is there is compared, because a version that
 * refers to altered content would be lost from the start.
 * Throws the problem `archive-altered` when the stored content is not what its name says.
 */
export async function writeContent(
  storage: Storage,
  part: ContentPart,
  contentDigest: string,
  bytes: Uint8Array,
): Promise<void> {
  const blob = blobOf(storage, part, contentDigest);
  try {
    await blob.uploadData(bytes, {
      ...storage.deadline(),
      conditions: { ifNoneMatch: '*' },
      blobHTTPHeaders: { blobContentType: contentType(part) },
    });
  } catch (error) {
    if (!hasStatus(error, 409)) throw error;
    const stored = await readContent(storage, part, contentDigest);
    if (stored === null || digest(stored) !== contentDigest) throw new RequestProblem('archive-altered');
  }
}

/** The bytes stored under a digest, unverified; null when there are none. */
export async function readContent(
  storage: Storage,
  part: ContentPart,
  contentDigest: string,
): Promise<Uint8Array | null> {
  try {
    const answer = await blobOf(storage, part, contentDigest).download(0, undefined, storage.deadline());
    return answer.readableStreamBody ? await buffer(answer.readableStreamBody) : new Uint8Array();
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

function blobOf(storage: Storage, part: ContentPart, contentDigest: string): BlockBlobClient {
  return storage.contents.getBlockBlobClient(contentName(part, contentDigest));
}
