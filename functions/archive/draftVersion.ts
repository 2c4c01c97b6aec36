import type { Receipt, Statement } from '../../shared/api/receipt';
import { contentOf } from '../../shared/receipt/contentOf';
import { statementText } from '../../shared/receipt/statement';
import type { Grant } from '../../shared/release/grant';
import { canonicalJson } from '../../shared/report/canonicalJson';
import type { Report } from '../../shared/report/report';
import type { Finding } from '../../shared/rulebook/finding';
import { rulebookVersion } from '../../shared/rulebook/rulebookVersion';
import type { Signer } from '../signing/signer';
import { digest } from './digest';
import { receiptNumber, recordDigest } from './record';

export interface Submission {
  report: Report;
  unit: Receipt['unit'];
  /** The .xlsx that came with it; or the file that a report published earlier was read from, as it is (补录). */
  file: { part: 'workbook' | 'source'; bytes: Uint8Array };
  /** What the rulebook says of it. */
  findings: readonly Finding[];
  /** The errors that it may pass in spite of. */
  released?: readonly Grant[];
  /** The subject of whoever hands it in. */
  filedBy: string;
  /** And their name, for those who read by whom a version was changed. */
  filedByName?: string;
  /** Why it replaces the version before. */
  reason?: string;
  /** The workbook was made of the checked sheets. */
  workbookMade?: 'sheets';
}

/** What of a version does not depend on the versions before it. */
export interface Draft {
  reportBytes: Uint8Array;
  reportDigest: string;
  fileDigest: string;
  /** In canonical JSON. */
  findings: string;
  statement: Omit<Statement, 'number' | 'version' | 'submittedAt' | 'previousDigest' | 'recordDigest'>;
}

export function draftVersion(submission: Submission): Draft {
  const {
    report,
    unit,
    file,
    findings,
    released = [],
    filedBy,
    filedByName,
    reason,
    workbookMade,
  } = submission;
  const reportBytes = new TextEncoder().encode(canonicalJson(report));
  const [reportDigest, fileDigest] = [digest(reportBytes), digest(file.bytes)];
  const kept = canonicalJson(
    findings.map(({ rule, severity, outcome, cells }) => [rule, severity, outcome, cells]),
  );
  return {
    reportBytes,
    reportDigest,
    fileDigest,
    findings: kept,
    statement: {
      unit,
      year: report.year,
      edition: report.edition,
      reportDigest,
      ...(file.part === 'workbook'
        ? { workbookDigest: fileDigest }
        : { origin: 'published', sourceDigest: fileDigest }),
      ...(workbookMade === undefined ? {} : { workbookMade }),
      contentDigest: digest(contentOf(report)),
      findingsDigest: digest(kept),
      ...(released.length === 0 ? {} : { released: [...released] }),
      rulebook: rulebookVersion,
      filedBy,
      ...(filedByName === undefined ? {} : { filedByName }),
      ...(reason === undefined ? {} : { reason }),
    },
  };
}

/**
 * The signed receipt of a draft as the version after `latest`. Its time is never before that of the version before it,
 * whatever the clock of this machine says.
 */
export async function receiptAfter(
  { statement }: Draft,
  latest: Receipt | null,
  now: Date,
  signer: Signer,
): Promise<Receipt> {
  const version = (latest?.version ?? 0) + 1;
  const time = now.toISOString();
  const content = {
    ...statement,
    number: receiptNumber(statement.year, statement.unit.code, version),
    version,
    submittedAt: latest !== null && latest.submittedAt > time ? latest.submittedAt : time,
    previousDigest: latest?.recordDigest ?? null,
  };
  const receipt = { ...content, recordDigest: recordDigest(content) };
  return { ...receipt, signed: await signer.sign('receipt', statementText(receipt)) };
}
