import type { FiledReport } from '../../../shared/files/fileProblem';
import type { Who } from '../paneState';

/**
 * A report out of a file as its reader files it: a reporter's own unit, whose code no published report prints. Whether the
 * file names a unit is then no matter of doubt.
 */
export function asOwn(filed: FiledReport, who: Who): FiledReport {
  if (who.kind !== 'known' || who.identity.role !== 'reporter') return filed;
  const { report, doubts } = filed;
  return {
    ok: true,
    report: { ...report, unit: who.identity.unit },
    doubts: doubts?.filter(({ fact }) => fact === undefined) ?? null,
  };
}
