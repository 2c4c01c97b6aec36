import type { RecheckJob } from '../../../shared/api/recheckJob';

/** How many versions were judged when one looked; `at` in milliseconds. */
export interface Sample {
  at: number;
  judged: number;
}

/**
 * How fast a recheck goes, by what was seen of it, and how long it still takes: versions a second, and whole seconds. null
 * before there is anything to tell by.
 */
export function recheckPace(
  { versions, judged }: Pick<RecheckJob, 'versions' | 'judged'>,
  samples: readonly Sample[],
): { rate: number; left: number } | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined || versions === null) return null;
  const [seconds, done] = [(last.at - first.at) / 1000, last.judged - first.judged];
  if (seconds <= 0 || done <= 0) return null;
  const rate = done / seconds;
  return { rate, left: Math.ceil((versions - judged) / rate) };
}
