import type { TableClient, TableEntity } from '@azure/data-tables';
import { hasStatus } from './hasStatus';
import type { Storage } from './storage';

/** Inserts a row; false when there is one under its keys already, which stays. */
export async function insertOnce(
  storage: Storage,
  table: TableClient,
  row: TableEntity<object>,
): Promise<boolean> {
  try {
    await table.createEntity(row, storage.deadline());
    return true;
  } catch (error) {
    if (hasStatus(error, 409)) return false;
    throw error;
  }
}
