import type { FoundRow } from './foundRow';
import type { Placed } from './placeValues';

/** What has sums to show that nothing is missing may be taken for a page up to the first number, anything else up to the second. */
const lastPage = 200;
const lastLikelyPage = 30;

const plain = /^\d+$/;

/**
 * Whether the numbers of a row that came line by line are for sure all its own. Where a blank left no line, the number of a
 * page may stand in its stead, and the count is right all the same: then the row's own total is not the sum of its parts.
 */
export function isWhole({ table, isTorn }: FoundRow, placed: Placed[]): boolean {
  if (!isTorn) return true;
  const limit = table === 'disclosure' ? lastLikelyPage : lastPage;
  const numbers = placed.map(({ cell }) => (plain.test(cell.text) ? Number(cell.text) : Number.NaN));
  if (!numbers.some((number) => number >= 1 && number <= limit)) return true;
  if (table === 'disclosure') return false;
  const width = table === 'requests' ? 7 : 5;
  if (numbers.length % width !== 0) return false;
  return numbers.every((number, index) => {
    if (index % width !== width - 1) return true;
    const parts = numbers.slice(index - width + 1, index);
    return number === parts.reduce((sum, part) => sum + part, 0);
  });
}
