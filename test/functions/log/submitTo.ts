import { findChain } from '../../../functions/archive/chains';
import { commitVersion, type Archive } from '../../../functions/archive/commitVersion';
import type { Receipt } from '../../../shared/api/receipt';
import type { Report } from '../../../shared/report/report';
import { clerkReport } from '../clerkReport';

/** Archives a report of a unit for 2022 `like` another that differs by its text, and gives its receipt. */
export async function submitTo(
  archive: Archive,
  code: string,
  text: string,
  like: Report = clerkReport(),
): Promise<Receipt> {
  const unit = { code, name: '某单位', region: '141123' };
  const report = { ...like, unit, narrative: { overview: text } };
  const bytes = new TextEncoder().encode(`${code} ${text}`);
  const file = { part: 'workbook', bytes } as const;
  const known = await findChain(archive.storage, code, report.year);
  const committed = await commitVersion(
    archive,
    { unit, report, file, findings: [], filedBy: 'clerk-1' },
    known,
  );
  return committed.receipt;
}
