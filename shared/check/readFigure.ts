import type { NumberKind } from '../editions/edition';
import type { Figure } from '../report/report';
import type { NotANumber } from '../rulebook/rule';
import { numberBounds } from '../rulebook/numberRules';
import { readNumberLike } from './readNumberLike';

/** Why a figure is not the number that its cell takes. `offered` is how it would be read; null when that would be a guess. */
export interface Misfit {
  reason: NotANumber;
  found: string;
  offered: number | null;
}

const decimalPlaces = (value: number): number => {
  const [digits = '', exponent] = String(value).split('e');
  const places = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, places - Number(exponent ?? 0));
};

/**
 * What keeps a number out of a cell of this kind, or null when it fits. The bounds are those of `numberBounds`.
 */
function misfitNumber(value: number, kind: NumberKind): NotANumber | null {
  const { min, max, places } = numberBounds[kind];
  if (value < min) return kind === 'change' ? 'tooLarge' : 'negative';
  if (value > max) return 'tooLarge';
  if (places === 0) return Number.isInteger(value) ? null : 'fraction';
  return Number.isInteger(value) || decimalPlaces(value) <= places ? null : 'tooManyPlaces';
}

/**
 * Judges one figure that is not blank against the kind of its cell.
 * Returns null when it fits, else why not. Text is never coerced: it is a misfit even where its reading is certain.
 */
export function readFigure(figure: Exclude<Figure, null>, kind: NumberKind): Misfit | null {
  if (typeof figure === 'number') {
    const reason = misfitNumber(figure, kind);
    return reason === null ? null : { reason, found: String(figure), offered: null };
  }
  if (figure.startsWith('=')) return { reason: 'formula', found: figure, offered: null };
  if (/^#[A-Z0-9/!?_]+$/.test(figure)) return { reason: 'errorValue', found: figure, offered: null };
  const reading = readNumberLike(figure, kind);
  if (reading === null) return { reason: 'text', found: figure, offered: null };
  const misfit = misfitNumber(reading, kind);
  return misfit === null
    ? { reason: 'numberLikeText', found: figure, offered: reading }
    : { reason: misfit, found: figure, offered: null };
}
