import type { Receipt } from '../../shared/api/receipt';
import type { Call } from '../endpoint';
import { receiptOf } from './receiptOf';
import { unitYearVersion } from './versionPath';
import { visibleRecords } from './visibleRecords';

/**
 * The receipt of the version that the route names.
 * Throws the problems `not-allowed`, `not-found` and `archive-altered`.
 */
export async function namedReceipt(call: Call): Promise<Receipt> {
  const path = unitYearVersion(call.request);
  return receiptOf(await visibleRecords(call, path), path.version);
}
