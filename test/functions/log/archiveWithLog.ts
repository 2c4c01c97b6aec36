import type { Archive } from '../../../functions/archive/commitVersion';
import { openStorage } from '../../../functions/archive/storage';
import type { Receipt } from '../../../shared/api/receipt';
import { startAzurite } from '../azurite';
import { testSigner } from '../testSigner';
import { submitTo } from './submitTo';

export interface ArchiveWithLog {
  archive: Archive;
  connectionString: string;
  /** A code that no unit had yet. */
  newUnit: () => string;
  /** Archives a report of a unit for 2022 that differs by its text. */
  submit: (unit: string, text: string) => Promise<Receipt>;
  stop: () => Promise<void>;
}

/** An empty archive of its own. */
export async function archiveWithLog(): Promise<ArchiveWithLog> {
  const azurite = await startAzurite();
  const storage = openStorage(azurite.connectionString);
  await storage.prepare();
  const archive = { storage, signer: testSigner, now: () => new Date() };
  let units = 0;
  return {
    archive,
    connectionString: azurite.connectionString,
    newUnit: () => `unit-${++units}`,
    submit: (code, text) => submitTo(archive, code, text),
    stop: () => azurite.stop(),
  };
}
