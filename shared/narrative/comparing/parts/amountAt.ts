import type { Quantity } from '../../reading/token';
import type { Amount } from './partList';

/** A number with its place in the text, given where each position of the compact text stands in it. */
export function amountAt({ value, start, numberEnd }: Quantity, offsets: number[]): Amount {
  const at = offsets[start] ?? 0;
  return { value, start: at, end: (offsets[numberEnd - 1] ?? at) + 1 };
}
