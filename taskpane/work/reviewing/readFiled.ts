import type { ArchivedVersion } from '../../../shared/api/answers';
import { check } from '../../../shared/check/check';
import type { Api } from '../../api/api';
import type { VersionAddress } from '../../api/archiveApi';
import type { Outcome } from '../../api/failure';
import { filedLines, needLastYear, type FiledLine } from '../../state/reviewing/filedFindings';

/** A version as it was handed in, and what was found of it then; null of one that came before that was kept. */
export interface FiledVersion {
  archived: ArchivedVersion;
  lines: FiledLine[] | null;
}

/**
 * Reads a version and puts what was found of it at the time beside what today's rules find. Last year's report is asked for
 * only where rules across years found something.
 */
export async function readFiled(
  archive: Pick<Api, 'getVersion' | 'getLatest'>,
  address: VersionAddress,
): Promise<Outcome<FiledVersion>> {
  const outcome = await archive.getVersion(address);
  if (!outcome.ok) return outcome;
  const { receipt, report, findings } = outcome.value;
  if (!findings) return { ok: true, value: { archived: outcome.value, lines: null } };
  const last = needLastYear(findings) ? await archive.getLatest(address.unit, address.year - 1) : null;
  const today = check(report, last?.ok ? last.value.report : null).findings;
  return {
    ok: true,
    value: { archived: outcome.value, lines: filedLines(report, receipt, findings, today) },
  };
}
