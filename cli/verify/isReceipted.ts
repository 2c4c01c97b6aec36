import { readFile } from 'node:fs/promises';
import type { Receipt } from '../../shared/api/receipt';
import { contentOf } from '../../shared/receipt/contentOf';
import { sha256Hex } from '../../shared/receipt/sha256Hex';
import { canonicalJson } from '../../shared/report/canonicalJson';
import type { Report } from '../../shared/report/report';
import { readReportFile } from '../readReportFile';
import type { Unreadable } from '../unreadable';
import { openingFailure } from '../openingFailure';

/** Whether a file is the one receipted, and by what: its very bytes, the whole report in it, or all that can be read off it. */
export type Sameness =
  | { file: string; same: true; by: 'bytes' | 'report' | 'content' }
  | { file: string; same: false; unreadable?: Unreadable };

/**
 * Compares a file with a receipt: first its bytes, then the report that is read from it. A receipt without a digest of the
 * content is an old one; then only the same bytes, or the very same report, are the same.
 */
export async function isReceipted(file: string, receipt: Receipt): Promise<Sameness> {
  const { workbookDigest, sourceDigest, reportDigest } = receipt;
  try {
    const bytes = sha256Hex(await readFile(file));
    if ([workbookDigest, sourceDigest, reportDigest].includes(bytes))
      return { file, same: true, by: 'bytes' };
  } catch (error) {
    return { file, same: false, unreadable: openingFailure(error) };
  }
  const read = await readReportFile(file);
  if (!read.ok) return { file, same: false, unreadable: read.unreadable };
  const by = isOfReport(read.report, receipt);
  return by === null ? { file, same: false } : { file, same: true, by };
}

/** Whether a receipt was given for a report, by the whole of it or by what can be read off a workbook; null when for neither. */
export function isOfReport(report: Report, receipt: Receipt): 'report' | 'content' | null {
  const { reportDigest, contentDigest } = receipt;
  const narrative = { overview: '', problems: '', other: '', ...report.narrative };
  const digests = [report, { ...report, narrative }].map((each) => sha256Hex(canonicalJson(each)));
  if (digests.includes(reportDigest)) return 'report';
  return sha256Hex(contentOf(report)) === contentDigest ? 'content' : null;
}
