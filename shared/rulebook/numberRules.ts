import type { EditionId, NumberKind } from '../editions/edition';
import type { NotANumber, NumberRule } from './rule';

/** What each kind of number may be: bounds inclusive, and decimal places. */
export const numberBounds: Record<NumberKind, { min: number; max: number; places: number }> = {
  count: { min: 0, max: 999_999_999, places: 0 },
  change: { min: -999_999_999, max: 999_999_999, places: 0 },
  money: { min: 0, max: 999_999_999_999, places: 6 },
  amount: { min: 0, max: 999_999_999_999, places: 6 },
};

const reasons: NotANumber[] = [
  'text',
  'numberLikeText',
  'formula',
  'errorValue',
  'negative',
  'fraction',
  'tooManyPlaces',
  'tooLarge',
];

/** One rule for each way in which a cell does not hold the number it should; each finding is about one cell. */
export function numberRules(edition: EditionId): NumberRule[] {
  return reasons.map((reason) => ({
    id: `number.${reason}`,
    family: 'number',
    edition,
    reason,
    severity: 'error',
    basis: 'structure',
  }));
}
