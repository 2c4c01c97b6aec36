import type { RecheckAlteration, RecheckOutcome, RecheckResult } from '../api/recheckJob';
import type { Receipt } from '../api/receipt';
import type { SignatureState } from '../receipt/judgeReceipt';
import type { Report } from '../report/report';
import { rulebookVersion } from '../rulebook/rulebookVersion';
import { blockingFindings } from './blockingFindings';

type Judged = ReturnType<typeof blockingFindings>;

/** All that was found of one archived version. */
export interface VersionFound {
  unit: RecheckResult['unit'];
  year: number;
  version: number;
  /** null where the record is gone or has lost its form. */
  receipt: Receipt | null;
  /** Record, link and contents against their digests; one cause once. */
  alterations: readonly RecheckAlteration[];
  signature: SignatureState;
  log: RecheckResult['log'];
  /** null where it is as archived and cannot be read as a report. */
  report: Report | null;
  /** What the workbook says beside the report; `none` where there is no workbook to read. */
  workbook: 'same' | 'differs' | 'unreadable' | 'none';
  /** The findings as they were kept at filing. */
  findings: string | null;
  /** What the archive has of the unit for the year before. */
  last: Report | null;
}

/**
 * What a recheck says of an archived version. Altered content is not judged by the rules: it is not what was filed.
 */
export function judgeVersion(found: VersionFound): RecheckResult {
  const { unit, year, version, receipt, report, last, log } = found;
  const alterations = [...found.alterations];
  if (found.signature === 'invalid') alterations.push({ part: 'signature', kind: 'changed' });
  if (found.signature === 'unverified') alterations.push({ part: 'signature', kind: 'unverified' });
  if (log === 'missing') alterations.push({ part: 'log', kind: 'missing' });
  if (found.workbook === 'differs') alterations.push({ part: 'workbook', kind: 'differs' });
  const result = (
    outcome: RecheckOutcome,
    judged: Judged = { findings: [], more: 0, acrossYears: 'noLastYear' },
  ): RecheckResult => {
    const edition = receipt?.edition ?? null;
    return { unit, year, version, edition, outcome, alterations, log, ...judged };
  };
  if (alterations.some(({ kind }) => kind !== 'missing')) return result('altered');
  if (alterations.some(({ part }) => part === 'log')) return result('altered');
  if (alterations.length > 0 || receipt === null) return result('missing');
  if (report === null || found.workbook === 'unreadable') return result('unreadable');
  const judged = blockingFindings(report, last, {
    findings: found.findings,
    sameRules: receipt.rulebook === rulebookVersion,
    released: receipt.released ?? [],
  });
  if (judged.findings.length === 0) return result('right', judged);
  const isNew = judged.findings.some(({ cause }) => cause !== 'atFiling');
  return result(isNew ? 'outdated' : 'wrongAtFiling', judged);
}
