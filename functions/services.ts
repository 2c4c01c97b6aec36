import { openStorage, type Storage } from './archive/storage';
import { tokenVerifier, type Identify } from './identity/verifyToken';
import { rateLimiter, type RateLimiter } from './limits/rateLimiter';
import { readiness, type Readiness } from './readiness';
import type { Settings } from './settings';
import { openSigner } from './signing/openSigner';
import type { Signer } from './signing/signer';
import { workbookReader, type WorkbookReader } from './workbook/workbookReader';

/** What the endpoints need from outside; one set for the life of a process. */
export interface Services {
  identify: Identify;
  storage: Storage;
  signer: Signer;
  workbooks: WorkbookReader;
  readiness: Readiness;
  limiter: RateLimiter;
  /** The origins whose pages may read answers: the add-in's. */
  origins: readonly string[];
  now: () => Date;
}

export function createServices(settings: Settings): Services {
  const storage = openStorage(settings.storage);
  const signer = openSigner(settings);
  return {
    identify: tokenVerifier(settings),
    storage,
    signer,
    readiness: readiness(storage, signer, Date.now),
    workbooks: workbookReader(),
    limiter: rateLimiter(settings.rate, Date.now),
    origins: settings.origins,
    now: () => new Date(),
  };
}

/** Time that one storage operation may take where nobody waits for an answer, in milliseconds. */
const patience = 60_000;

/** The same services for what timers and queues bring: a storage that is slow is waited for there. */
export function inBackground(services: Services, { storage }: Pick<Settings, 'storage'>): Services {
  return { ...services, storage: openStorage(storage, patience) };
}
