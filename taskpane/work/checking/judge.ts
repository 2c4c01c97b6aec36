import { check } from '../../../shared/check/check';
import { blanksFromSums } from '../../../shared/localise/blanksFromSums';
import { readNarrative, type ReadSection } from '../../../shared/narrative/reading/readNarrative';
import { localise } from '../../../shared/localise/localise';
import { applyGrants } from '../../../shared/release/applyGrants';
import type { Grant } from '../../../shared/release/grant';
import type { Report } from '../../../shared/report/report';
import { cardsOf } from '../../state/filling/cardsOf';
import type { LaidOut } from '../../state/paneState';

/**
 * Judges a report, against last year's where the pane has that. Text that has not changed is not read again.
 *
 * @param digest the report's, where it is to be held against another
 * @param last the report of the year before, where the pane has it
 * @param before what was read of its text before
 * @param grants what a supervisor let pass
 */
export function judge(
  report: Report,
  digest: string | null,
  last: Report | null,
  before: readonly ReadSection[] = [],
  grants: readonly Grant[] = [],
): LaidOut {
  const read = readNarrative(report, before);
  const result = applyGrants(check(report, last, read), grants);
  const suspected = result.counts.sums.broken > 0 ? localise(report) : null;
  const known = result.counts.blanks > 0 ? blanksFromSums(report) : [];
  const cards = cardsOf(report.edition, result, suspected, known);
  return { kind: 'laidOut', report, result, cards, digest, read };
}
