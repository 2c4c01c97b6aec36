import type { ArchivedVersion } from '../../shared/api/answers';
import type { Receipt } from '../../shared/api/receipt';
import type { Report } from '../../shared/report/report';
import type { Storage } from './storage';
import { verifiedContent } from './verifiedContent';

/**
 * A version as it was archived: its bytes are what was once accepted, so they are not judged by today's form.
 * Throws the problem `archive-altered`.
 */
export async function archivedReport(storage: Storage, receipt: Receipt): Promise<ArchivedVersion> {
  const bytes = await verifiedContent(storage, 'report', receipt);
  return { receipt, report: JSON.parse(new TextDecoder().decode(bytes)) as Report };
}
