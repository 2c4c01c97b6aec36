import { randomUUID } from 'node:crypto';
import { auditPageSize, auditRecordSchema, type AuditPage, type AuditRecord } from '../../shared/api/audit';
import { isWithin } from '../../shared/report/region';
import { rangePage } from '../archive/rangePage';
import type { Storage } from '../archive/storage';

/** Row keys fall as time goes on, so that the newest comes first; the highest that has 15 digits. */
const endOfTime = 999_999_999_999_999;

/** Adds a record to those of a region: one row under a key of its own, never replaced and never deleted. */
export async function addAudit(storage: Storage, region: string, record: AuditRecord): Promise<void> {
  await storage.prepare();
  const rowKey = `${String(endOfTime - Date.parse(record.at)).padStart(15, '0')}.${randomUUID()}`;
  await storage.addAudit({ partitionKey: region, rowKey, ...record });
}

/**
 * A page of the records of a region and the regions within it, from after a cursor: one request to storage, two where the
 * page goes over into another region. What the range holds besides, codes that only start alike, is left out, and so is a
 * row that no longer has the form of a record.
 */
export async function readAudit(storage: Storage, region: string, cursor: string | null): Promise<AuditPage> {
  const rows = await rangePage(storage, storage.audit, region, cursor, auditPageSize + 1);
  const shown = rows.slice(0, auditPageSize);
  const last = rows.length > auditPageSize ? shown.at(-1) : undefined;
  const records = shown
    .filter(({ partitionKey }) => isWithin(partitionKey ?? '', region))
    .map((row) => auditRecordSchema.safeParse(row).data)
    .filter((record) => record !== undefined);
  return { records, next: last ? `${last.partitionKey}.${last.rowKey}` : null };
}
