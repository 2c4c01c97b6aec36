const first = 2_000;
const longest = 60_000;

/**
 * How long to wait before trying again, in milliseconds: twice as long after each failure, at most a minute, with up to
 * a fifth on top so that many panes do not come back at once.
 *
 * @param attempt failures so far, from 1
 * @param chance a number from 0 to 1
 */
export function retryDelay(attempt: number, chance: number): number {
  const base = Math.min(first * 2 ** (attempt - 1), longest);
  return Math.round(base * (1 + chance / 5));
}
