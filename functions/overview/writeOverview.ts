import { hasStatus } from '../archive/hasStatus';
import type { Storage } from '../archive/storage';
import type { OverviewRow } from './overviewRow';

type Stamp = Pick<OverviewRow, 'version' | 'decisions'>;
type Keys = Pick<OverviewRow, 'partitionKey' | 'rowKey'>;

/** How often another writer of the same row may come first. */
const most = 16;

/**
 * Puts a row in its place unless a newer one is there by now: of two writers that overtake each other, the one of the
 * later version or the later decision stays. One operation for a unit's first version of a year, three for a later one.
 */
export async function writeOverview(storage: Storage, row: OverviewRow): Promise<void> {
  try {
    await storage.addOverview({ ...row });
  } catch (error) {
    if (!hasStatus(error, 409)) throw error;
    await replaceOlder(storage, row, row, 'Replace');
  }
}

/** Notes a decision in the row of the version that it is about. A row that is missing is left to a rebuild. */
export async function noteDecision(
  storage: Storage,
  change: Keys & Stamp & Pick<OverviewRow, 'state' | 'decidedAt'>,
): Promise<void> {
  await replaceOlder(storage, change, change, 'Merge');
}

async function replaceOlder(
  storage: Storage,
  { partitionKey, rowKey, version, decisions }: Keys & Stamp,
  change: Keys,
  mode: 'Replace' | 'Merge',
): Promise<void> {
  for (let attempt = 0; attempt < most; attempt++) {
    const found = await storage.overview.getEntity<OverviewRow>(partitionKey, rowKey, storage.deadline());
    const isNewer = found.version > version || (found.version === version && found.decisions >= decisions);
    if (isNewer || (mode === 'Merge' && found.version !== version)) return;
    try {
      await storage.overview.updateEntity(change, mode, { etag: found.etag, ...storage.deadline() });
      return;
    } catch (error) {
      if (!hasStatus(error, 412)) throw error;
    }
  }
}
