import type { ArchivedVersion } from '../../shared/api/answers';
import { RequestProblem } from '../answer/requestProblem';
import { archivedReport } from './archivedReport';
import type { FoundRecord } from './record';
import type { Storage } from './storage';

/**
 * The newest version among the records of one unit and year, oldest first, at least one.
 * Throws the problem `archive-altered` when its record or its report is not as archived: an earlier version is not what
 * was handed in last, so it does not take its place.
 */
export async function latestReport(storage: Storage, records: FoundRecord[]): Promise<ArchivedVersion> {
  const latest = records.at(-1);
  if (latest?.receipt && latest.intact) return archivedReport(storage, latest.receipt);
  throw new RequestProblem('archive-altered', { versions: latest ? [latest.version] : [] });
}
