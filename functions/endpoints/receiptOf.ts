import type { Receipt } from '../../shared/api/receipt';
import { RequestProblem } from '../answer/requestProblem';
import type { FoundRecord } from '../archive/record';

/**
 * The receipt of one version among a unit's records.
 * Throws the problems `not-found`, and `archive-altered` when its record no longer has the form of one or is missing
 * before later ones.
 */
export function receiptOf(records: FoundRecord[], version: number): Receipt {
  const record = records.find((found) => found.version === version);
  if (record?.receipt) return record.receipt;
  const wasThere = record !== undefined || records.some((found) => found.version > version);
  throw wasThere
    ? new RequestProblem('archive-altered', { versions: [version] })
    : new RequestProblem('not-found');
}
