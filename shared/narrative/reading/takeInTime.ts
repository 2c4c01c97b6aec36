import { mark } from '../lexicon/marks';
import { particularWords } from '../lexicon/particularWords';
import { anyOf } from './anyOf';
import type { ReadingContext } from './readingContext';
import type { Quantity, Token, Word } from './token';
import { isUntil, namesWholeYear } from './wholeYear';

/** Takes a word into the context that may say of what time a clause speaks: 去年, 年底, 全年. */
export function takeInTime(context: ReadingContext, word: Word, clause: Token[], index: number): void {
  const { role } = word.meaning;
  if (role === 'otherYear' || ((word.marks & mark.ending) !== 0 && !isUntil(clause, index))) {
    if (!isCompared(clause, index)) context.year = 'other';
  } else if (role === 'thisYear') {
    if (context.year === 'other') context.year = null;
    context.wholeYear = true;
  }
}

/** Takes a year into the context: 2024年. */
export function takeInYear(
  context: ReadingContext,
  { value, exact, unit }: Quantity,
  clause: Token[],
  index: number,
): void {
  if (value < 1990 || value > 2100) return;
  if (isCompared(clause, index) || isCarriedInto(clause, index) || isReason(clause, index)) return;
  const isMoment = isEnd(unit) && !isUntil(clause, index);
  const another =
    typeof context.year === 'number' && context.year !== value && yearsBefore(clause, index) > 0;
  context.year = another || !exact || isMoment ? 'other' : value;
  context.wholeYear = isYear(unit) && !isCutOff(clause[index - 1]);
}

/** Takes a month into the context: 3月, or 1月至12月, which is a year. */
export function takeInMonth(context: ReadingContext, clause: Token[]): void {
  context.wholeYear = false;
  if (!namesWholeYear(clause)) context.year = 'other';
}

const isYear = (unit: string): boolean => unit === '年' || unit === '年度';
const isEnd = (unit: string): boolean => unit === '年底' || unit === '年末';

/** 截至2023年 counts from no one knows when. */
const isCutOff = anyOf(particularWords.cutOff);

function isCompared(clause: Token[], index: number): boolean {
  const before = clause[index - 1];
  const isChange =
    before?.kind === 'word' && before.meaning.role === 'silencer' && before.meaning.why === 'change';
  return isChange || joins(before);
}

const joins = anyOf(particularWords.compared);

/** 主要原因为2022年收到大量申请 only explains; what follows is still of the year before it. */
const isReason = (clause: Token[], index: number): boolean =>
  clause.slice(0, index).some((token) => token.kind === 'unknown' && token.text.endsWith('原因'));

const isCarriedInto = (clause: Token[], index: number): boolean =>
  clause
    .slice(Math.max(0, index - 2), index)
    .some((token) => token.kind === 'word' && /结转|转结/.test(token.text));

const yearsBefore = (clause: Token[], index: number): number =>
  clause.slice(0, index).filter((token) => token.kind === 'quantity' && token.measure === 'year').length;
