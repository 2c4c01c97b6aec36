import { RestError } from '@azure/data-tables';
import type { Receipt } from '../../shared/api/receipt';
import { canonicalJson } from '../../shared/report/canonicalJson';
import type { Report } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';
import { openChain } from './chains';
import { writeContent } from './content';
import { digest } from './digest';
import { readRecords } from './readRecords';
import { receiptNumber, recordDigest, toEntity, type Chain } from './record';
import type { Storage } from './storage';

export interface Submission {
  report: Report;
  /** The .xlsx bytes. */
  workbook: Uint8Array;
  unit: Receipt['unit'];
}

/** How often another submission of the same unit and year may win the version before this one gives up. */
const most = 64;

/**
 * Archives a submission and gives its receipt. Content first, under its own digest; then one conditional insert of the
 * version's record. Before that insert nothing happened, after it nothing is lost, so trying again is always safe.
 *
 * Content is the same when the report's digest is: two saves of one workbook differ in their bytes, and the workbook was
 * already found to hold this report. The same content as the latest version gives that version's receipt again.
 *
 * Throws the problems `archive-altered` (what is stored under a digest, or the latest record, was altered) and
 * `storage-unavailable` (too many others submitted the same unit and year meanwhile); storage errors pass through.
 */
export async function commitVersion(
  storage: Storage,
  submission: Submission,
  now: () => Date,
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const { report, workbook, unit } = submission;
  await storage.prepare();
  const reportBytes = new TextEncoder().encode(canonicalJson(report));
  const reportDigest = digest(reportBytes);
  const workbookDigest = digest(workbook);
  const [chain] = await Promise.all([
    openChain(storage, { region: unit.region, unit: unit.code, year: report.year }),
    writeContent(storage, 'report', reportDigest, reportBytes),
  ]);

  for (let attempt = 0; attempt < most; attempt++) {
    const latest = await latestReceipt(storage, chain);
    if (latest?.reportDigest === reportDigest) return { receipt: latest, isNew: false };
    if (attempt === 0) await writeContent(storage, 'workbook', workbookDigest, workbook);

    const version = (latest?.version ?? 0) + 1;
    const content = {
      number: receiptNumber(report.year, unit.code, version),
      unit,
      year: report.year,
      edition: report.edition,
      version,
      submittedAt: now().toISOString(),
      reportDigest,
      workbookDigest,
      previousDigest: latest?.recordDigest ?? null,
    };
    const receipt = { ...content, recordDigest: recordDigest(content) };
    if (await insert(storage, chain, receipt)) return { receipt, isNew: true };
  }
  throw new RequestProblem('storage-unavailable');
}

async function latestReceipt(storage: Storage, chain: Chain): Promise<Receipt | null> {
  const latest = (await readRecords(storage, chain)).at(-1);
  if (latest === undefined) return null;
  if (latest.receipt === null || !latest.intact) {
    throw new RequestProblem('archive-altered', { versions: [latest.version] });
  }
  return latest.receipt;
}

/** Whether this record became the version; false when another one had become it before. */
async function insert(storage: Storage, chain: Chain, receipt: Receipt): Promise<boolean> {
  try {
    await storage.versions.createEntity(toEntity(chain, receipt), storage.deadline());
    return true;
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 409) return false;
    throw error;
  }
}
