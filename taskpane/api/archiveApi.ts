import type { ArchivedVersion, RecheckAnswer } from '../../shared/api/answers';
import type { AuditPage } from '../../shared/api/audit';
import type { Receipt } from '../../shared/api/receipt';
import type { Ask } from './ask';
import type { Outcome } from './failure';

/** One archived version: unit code, report year, version from 1. */
export interface VersionAddress {
  unit: string;
  year: number;
  version: number;
}

/** What is asked of the archive. */
export interface ArchiveApi {
  listVersions: (unit: string, year: number) => Promise<Outcome<Receipt[]>>;
  /** What a unit handed in last for a year. */
  getLatest: (unit: string, year: number) => Promise<Outcome<ArchivedVersion>>;
  getVersion: (address: VersionAddress) => Promise<Outcome<ArchivedVersion>>;
  recheck: (address: VersionAddress) => Promise<Outcome<RecheckAnswer>>;
  /** A page of who did what with the reports of the caller's region, from after a cursor. */
  listAudit: (cursor: string | null) => Promise<Outcome<AuditPage>>;
}

export const archiveApi = (ask: Ask): ArchiveApi => ({
  listVersions: (unit, year) => ask('listVersions', 'receipts', { at: { unit, year } }),
  getLatest: (unit, year) => ask('getLatest', 'archivedVersion', { at: { unit, year } }),
  getVersion: (address) => ask('getVersion', 'archivedVersion', { at: { ...address } }),
  recheck: (address) => ask('recheck', 'recheck', { at: { ...address } }),
  listAudit: (cursor) => ask('listAudit', 'audit', { query: { cursor } }),
});
