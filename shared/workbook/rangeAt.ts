import { cellAt } from '../layout/address';

/** The corners of an A1 range or single address, from 0, the last ones within. Throws a RangeError for anything else. */
export function rangeAt(range: string): { top: number; left: number; bottom: number; right: number } {
  const [first = '', last = first, ...more] = range.split(':');
  if (more.length > 0) throw new RangeError(`not an A1 range: ${range}`);
  const start = cellAt(first);
  const end = cellAt(last);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
