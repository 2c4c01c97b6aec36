import { mostAtOnce, type CleanReport } from '../../../shared/api/review';
import type { Api } from '../../api/api';
import type { Accepted } from '../../state/reviewing/whyNotAccepted';

/**
 * Accepts reports of a year, a hundred at a time, and says of each what became of it. What the server could not be asked about
 * can be sent again: what was accepted before stays as it is.
 *
 * @param onProgress called after each hundred with how many have been asked about
 */
export async function acceptAll(
  archive: Pick<Api, 'acceptClean'>,
  year: number,
  reports: readonly CleanReport[],
  onProgress: (done: number) => void,
): Promise<Accepted[]> {
  const all: Accepted[] = [];
  for (let from = 0; from < reports.length; from += mostAtOnce) {
    const some = reports.slice(from, from + mostAtOnce);
    const asked = some.map(({ unit, version, tag }) => ({ unit: unit.code, version, tag }));
    const answer = await archive.acceptClean(year, asked);
    const outcomes = answer.ok
      ? new Map(answer.value.results.map(({ unit, outcome }) => [unit, outcome]))
      : answer.failure;
    for (const report of some)
      all.push({
        report,
        outcome: outcomes instanceof Map ? (outcomes.get(report.unit.code) ?? 'unexpected') : outcomes,
      });
    onProgress(all.length);
  }
  return all;
}
