/** What a compact text leaves out: for each such character, how many that it keeps stand before it. Ascending. */
export type Gaps = readonly number[];

/** Where the character at that place of the compact text stands in its source, in UTF-16 units. */
export function sourceOf(gaps: Gaps, at: number): number {
  let from = 0;
  let to = gaps.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((gaps[middle] as number) <= at) from = middle + 1;
    else to = middle;
  }
  return at + from;
}
