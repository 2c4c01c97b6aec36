import type { TableEntityResult } from '@azure/data-tables';
import { receiptSchema, type Receipt } from '../../shared/api/receipt';
import { canonicalJson } from '../../shared/report/canonicalJson';
import { digest } from './digest';

/** Names all records of one unit and year. `region` is the one under which its first version was filed. */
export interface Chain {
  region: string;
  unit: string;
  year: number;
}

/**
 * A version's row in the table: the receipt, flat.
 * The partition starts with the region, so that one range holds all that a supervisor of a region may see.
 */
export interface RecordEntity {
  partitionKey: string;
  rowKey: string;
  number: string;
  unitCode: string;
  unitName: string;
  unitRegion: string;
  year: number;
  edition: string;
  version: number;
  submittedAt: string;
  reportDigest: string;
  workbookDigest: string;
  /** Absent for the first version. */
  previousDigest?: string;
  recordDigest: string;
}

export function partitionKey({ region, unit, year }: Chain): string {
  return `${region}|${unit}|${year}`;
}

/** Zero-padded, because a table sorts its row keys as text. */
export function rowKey(version: number): string {
  return String(version).padStart(6, '0');
}

/** e.g. `GJ-2021-141123204-0001`. */
export function receiptNumber(year: number, unit: string, version: number): string {
  return `GJ-${year}-${unit}-${String(version).padStart(4, '0')}`;
}

/** The digest of everything else in the receipt. */
export function recordDigest(receipt: Omit<Receipt, 'recordDigest'>): string {
  return digest(canonicalJson({ ...receipt, recordDigest: undefined }));
}

export function toEntity(chain: Chain, receipt: Receipt): RecordEntity {
  const { unit, previousDigest, ...rest } = receipt;
  return {
    partitionKey: partitionKey(chain),
    rowKey: rowKey(receipt.version),
    ...rest,
    unitCode: unit.code,
    unitName: unit.name,
    unitRegion: unit.region,
    ...(previousDigest === null ? {} : { previousDigest }),
  };
}

/** A row read back: `receipt` is null when it no longer has the form of one. */
export interface FoundRecord {
  version: number;
  receipt: Receipt | null;
  /** Whether it still stands at its own place and agrees with its own digest. */
  intact: boolean;
}

export function fromEntity(entity: TableEntityResult<Record<string, unknown>>): FoundRecord {
  const version = Number(entity.rowKey);
  const parsed = receiptSchema.safeParse({
    ...entity,
    unit: { code: entity.unitCode, name: entity.unitName, region: entity.unitRegion },
    previousDigest: entity.previousDigest ?? null,
  });
  if (!parsed.success) return { version, receipt: null, intact: false };
  const receipt = parsed.data;
  const inPlace =
    receipt.version === version &&
    entity.partitionKey?.endsWith(`|${receipt.unit.code}|${receipt.year}`) === true;
  return { version, receipt, intact: inPlace && recordDigest(receipt) === receipt.recordDigest };
}
