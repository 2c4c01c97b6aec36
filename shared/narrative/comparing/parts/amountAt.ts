import { sourceOf, type Gaps } from '../../reading/gaps';
import type { Quantity } from '../../reading/token';
import type { Amount } from './partList';

/** A number with its place in the text, given where each position of the compact text stands in it. */
export function amountAt({ value, start, numberEnd }: Quantity, gaps: Gaps): Amount {
  return { value, start: sourceOf(gaps, start), end: sourceOf(gaps, numberEnd - 1) + 1 };
}
