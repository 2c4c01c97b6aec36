/** The groups of 表三, by what the keys of their rows begin with. */
const groups = ['refused', 'unavailable', 'declined', 'closed'];

/** The group of 表三 that a row or the label of a group stands in; null for one that stands in none. */
export const groupOf = (key: string): string | null => groups.find((group) => key.startsWith(group)) ?? null;

/** Labels that say too little to be known by their words alone: the numbers they may have. */
const numbersOf: Record<string, RegExp> = { closedOther: /^3$/, handled: /^[七7]$/ };

const number = /^\s*[（(]?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）).．、,，]/;
const lastNumber = /^.*(?=[（(][一二三四五六七八九十]{1,3}[）)]|(?<!\d)\d{1,2}\s*[.．、])/s;

/**
 * Whether a row that its words make a row of 表三 stands where the form has that row. 其他 and 总计 may be labels of rows that
 * a place has put in: of them, number and place must not say otherwise.
 *
 * @param last the key of the row or group above it, or null where the heads are right above
 */
export function isInPlace(key: string, label: string, last: string | null): boolean {
  const numbers = numbersOf[key];
  if (numbers === undefined) return true;
  const own = (number.exec(label.replace(lastNumber, '')) ?? number.exec(label))?.[1];
  if (own !== undefined && !numbers.test(own)) return false;
  if (key === 'handled') return last !== 'carriedOut';
  return last === null || groupOf(last) === 'closed';
}
