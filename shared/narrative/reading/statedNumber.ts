import { mark } from '../lexicon/marks';
import { particularWords } from '../lexicon/particularWords';
import { anyOf } from './anyOf';
import type { Draft } from './draft';
import { isTelling } from './said';
import type { Quantity, Token, Word } from './token';

/** A number that may state a total, or a word that says zero. */
export type StatedNumber = Quantity | (Word & { meaning: { role: 'zero' } });

const leadsToNumber = anyOf(particularWords.leadingToNumber);

/** The token as a number that may state a total, or null: dates, shares, approximations and counts of other things. */
export function statedNumber(clause: Token[], at: number): StatedNumber | null {
  const token = clause[at];
  if (token?.kind === 'word') return isZero(token) ? token : null;
  if (token?.kind !== 'quantity' || !token.exact) return null;
  if (token.measure === 'money') return token;
  if (!Number.isInteger(token.value)) return null;
  if (token.measure === 'count') return token;
  if (token.measure !== 'none') return null;
  const before = clause[at - 1];
  const after = clause[at + 1];
  const ends = after === undefined || (after.kind === 'word' && after.meaning.role === 'and');
  const leads = isTelling(before) || leadsToNumber(before);
  return ends && leads ? token : null;
}

/** Whether a token is a number that parts what stands before it from what stands behind. */
export function isAmount(token: Token): boolean {
  return (token.marks & mark.amount) !== 0;
}

/** The value, 万元 for money, with the decimal places it was written with, and where it stands. */
export function amountOf(stated: StatedNumber): Pick<Draft, 'value' | 'places' | 'start' | 'end'> {
  const { start } = stated;
  if (stated.kind === 'word') return { value: 0, places: 0, start, end: stated.end };
  const end = stated.numberEnd;
  if (stated.measure !== 'money') return { value: stated.value, places: 0, start, end };
  const shift = stated.unit === '万元' ? 0 : stated.unit === '亿元' ? 4 : -4;
  const places = Math.max(0, stated.places - shift);
  return { value: shift === 0 ? stated.value : Number(`${stated.value}e${shift}`), places, start, end };
}

const isZero = (word: Word): word is Word & { meaning: { role: 'zero' } } => word.meaning.role === 'zero';
