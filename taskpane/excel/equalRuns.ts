/** A stretch of equal neighbours: first and last position, both included, counted from 0. */
export interface EqualRun<T> {
  start: number;
  end: number;
  value: T;
}

/** Splits a list into its longest stretches of equal values, so that each is set once. */
export function equalRuns<T>(values: readonly T[]): EqualRun<T>[] {
  const runs: EqualRun<T>[] = [];
  values.forEach((value, position) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.end = position;
    else runs.push({ start: position, end: position, value });
  });
  return runs;
}
