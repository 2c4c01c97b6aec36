import type { TableEntityResult } from '@azure/data-tables';
import { receiptSchema, type Receipt } from '../../shared/api/receipt';
import { canonicalJson } from '../../shared/report/canonicalJson';
import { statedText } from '../../shared/receipt/signedText';
import { statementText } from '../../shared/receipt/statement';
import { digest } from './digest';

/** Names all records of one unit and year. `region` is the one under which its first version was filed. */
export interface Chain {
  region: string;
  unit: string;
  year: number;
}

/**
 * A version's row in the table: the receipt, flat, and what the archive keeps beside it.
 * The partition starts with the region, so that one range holds all that a supervisor of a region may see.
 */
export type RecordEntity = Omit<Receipt, 'unit' | 'previousDigest' | 'released'> & {
  partitionKey: string;
  rowKey: string;
  unitCode: string;
  unitName: string;
  unitRegion: string;
  /** Absent for the first version. */
  previousDigest?: string;
  /** The receipt's grants in JSON; absent where there are none. */
  released?: string;
} & Partial<Beside>;

/** What a version's row holds besides the receipt. */
export interface Beside {
  /** The findings at the time, in canonical JSON; the receipt holds their digest. */
  findings: string;
  /** The row of `pending` that announced it to the log. */
  pendingId: string;
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

/** The digest of everything else that a receipt states. */
export function recordDigest(receipt: Omit<Receipt, 'recordDigest' | 'signed'>): string {
  return digest(canonicalJson({ ...receipt, recordDigest: undefined, signed: undefined }));
}

export function toEntity(chain: Chain, receipt: Receipt, beside: Partial<Beside> = {}): RecordEntity {
  const { unit, previousDigest, released, ...rest } = receipt;
  return {
    partitionKey: partitionKey(chain),
    rowKey: rowKey(receipt.version),
    ...rest,
    unitCode: unit.code,
    unitName: unit.name,
    unitRegion: unit.region,
    ...(previousDigest === null ? {} : { previousDigest }),
    ...(released === undefined ? {} : { released: JSON.stringify(released) }),
    ...beside,
  };
}

/** A row read back: `receipt` is null when it no longer has the form of one. */
export interface FoundRecord {
  version: number;
  receipt: Receipt | null;
  /** Whether it still stands at its own place, and agrees with its own digests and with what was signed. */
  intact: boolean;
  /** The findings at the time, in canonical JSON; null of a record that came before they were kept. */
  findings: string | null;
  pendingId: string | null;
}

export function fromEntity(entity: TableEntityResult<Record<string, unknown>>): FoundRecord {
  const version = Number(entity.rowKey);
  const findings = typeof entity.findings === 'string' ? entity.findings : null;
  const pendingId = typeof entity.pendingId === 'string' ? entity.pendingId : null;
  const parsed = receiptSchema.safeParse({
    ...entity,
    unit: { code: entity.unitCode, name: entity.unitName, region: entity.unitRegion },
    previousDigest: entity.previousDigest ?? null,
    ...(typeof entity.released === 'string' ? { released: parsedOrNull(entity.released) } : {}),
  });
  if (!parsed.success) return { version, receipt: null, intact: false, findings, pendingId };
  const receipt = parsed.data;
  const inPlace =
    receipt.version === version &&
    entity.partitionKey?.endsWith(`|${receipt.unit.code}|${receipt.year}`) === true;
  return { version, receipt, intact: inPlace && agrees(receipt, findings), findings, pendingId };
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function agrees({ signed, ...receipt }: Receipt, findings: string | null): boolean {
  const { recordDigest: own, findingsDigest } = receipt;
  return (
    recordDigest(receipt) === own &&
    findingsDigest === (findings === null ? undefined : digest(findings)) &&
    (signed === undefined || statedText(signed) === statementText(receipt))
  );
}
