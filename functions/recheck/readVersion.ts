import type { JSONWebKeySet } from 'jose';
import type { RecheckAlteration } from '../../shared/api/recheckJob';
import { judgeSignature } from '../../shared/receipt/judgeReceipt';
import type { VersionFound } from '../../shared/recheck/judgeVersion';
import { parseReport } from '../../shared/report/parseReport';
import type { Report } from '../../shared/report/report';
import { contentsOf, readContent } from '../archive/content';
import { digest } from '../archive/digest';
import type { FoundRecord } from '../archive/record';
import { leafIndex, leafOf } from '../log/leaves';
import { isPending } from '../log/pending';
import type { Services } from '../services';
import { differences } from '../submission/differences';
import type { PlannedChain } from './planFiles';

/** What versions are read with. */
export type Reading = Pick<Services, 'storage' | 'signer'> & {
  workbooks: Pick<Services['workbooks'], 'read'>;
};

/**
 * Reads one version with all that belongs to it: its record, the link to the one before, its contents, its receipt, and its leaf in
 * the log. What it says is not judged here.
 */
export async function readVersion(
  reading: Reading,
  keys: JSONWebKeySet,
  chain: PlannedChain,
  records: ReadonlyMap<number, FoundRecord>,
  version: number,
): Promise<Omit<VersionFound, 'last'>> {
  const { unit: code, year, region, name } = chain;
  const record = records.get(version);
  const receipt = record?.receipt ?? null;
  const found: Omit<VersionFound, 'last' | 'alterations'> = {
    unit: receipt?.unit ?? { code, name: name ?? code, region },
    year,
    version,
    receipt,
    findings: record?.findings ?? null,
    signature: 'none',
    log: 'unsigned',
    report: null,
    workbook: 'none',
  };
  const isLogged = chain.logged.some(([each]) => each === version);
  const log = isLogged ? 'included' : 'unsigned';
  if (record === undefined) return { ...found, log, alterations: [{ part: 'record', kind: 'missing' }] };
  if (receipt === null || !record.intact)
    return { ...found, log, alterations: [{ part: 'record', kind: 'changed' }] };
  const signature = await judgeSignature(receipt, keys);
  const [contents, standing] = await Promise.all([
    readContents(reading, receipt, signature === 'valid'),
    standingInLog(reading, chain, record),
  ]);
  const alterations: readonly RecheckAlteration[] = linkIsBroken(record, records)
    ? [{ part: 'chain', kind: 'changed' }, ...contents.alterations]
    : contents.alterations;
  return { ...found, ...contents, alterations, signature, log: standing };
}

/** A record before it that is missing or altered itself is a cause of its own. */
function linkIsBroken({ version, receipt }: FoundRecord, records: ReadonlyMap<number, FoundRecord>): boolean {
  if (version === 1) return receipt?.previousDigest !== null;
  const before = records.get(version - 1);
  return before?.intact === true && receipt?.previousDigest !== before.receipt?.recordDigest;
}

/**
 * The contents that a receipt names, against their digests. A workbook is read beside the report where nothing else tells that they
 * agree: a good signature over both digests was given when the one had been read out of the other.
 */
async function readContents(
  { storage, workbooks }: Reading,
  receipt: NonNullable<FoundRecord['receipt']>,
  isSigned: boolean,
): Promise<Pick<VersionFound, 'alterations' | 'report' | 'workbook'>> {
  const alterations: RecheckAlteration[] = [];
  const intact = new Map<string, Uint8Array>();
  await Promise.all(
    contentsOf(receipt).map(async ([part, expected]) => {
      const bytes = await readContent(storage, part, expected);
      if (bytes === null) alterations.push({ part, kind: 'missing' });
      else if (digest(bytes) !== expected) alterations.push({ part, kind: 'changed' });
      else intact.set(part, bytes);
    }),
  );
  const report = reportIn(intact.get('report'));
  const workbook = intact.get('workbook');
  if (report === null || workbook === undefined) return { alterations, report, workbook: 'none' };
  if (isSigned) return { alterations, report, workbook: 'same' };
  const answer = await workbooks.read(workbook);
  if (!answer.ok) return { alterations, report, workbook: 'unreadable' };
  return {
    alterations,
    report,
    workbook: differences(report, answer.report) === null ? 'same' : 'differs',
  };
}

function reportIn(bytes: Uint8Array | undefined): Report | null {
  if (bytes === undefined) return null;
  try {
    const parsed = parseReport(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return parsed.ok ? parsed.report : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** A receipt that the plan did not see in the log may wait for it, as its note tells, or have come into it meanwhile. */
async function standingInLog(
  { storage }: Reading,
  { logged, region }: PlannedChain,
  { version, receipt, pendingId }: FoundRecord,
): Promise<VersionFound['log']> {
  if (receipt?.signed === undefined) return 'unsigned';
  const leaf = leafOf(receipt.signed);
  if (logged.some(([each, hash]) => each === version && hash === leaf)) return 'included';
  if (pendingId !== null && (await isPending(storage, region, pendingId))) return 'waiting';
  return (await leafIndex(storage, leaf)) === null ? 'missing' : 'included';
}
