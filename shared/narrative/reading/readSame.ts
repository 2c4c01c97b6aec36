import type { Draft } from './draft';
import type { ReadingContext } from './readingContext';
import { resolveSubject } from './resolveSubject';
import { said } from './said';
import type { SubjectId } from '../lexicon/subjects';
import { subjects } from '../lexicon/subjects';
import type { Token } from './token';
import type { Act } from '../lexicon/meaning';

const outcomes = new Set<Act>([
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'declined',
  'upheld',
  'corrected',
  'otherResult',
  'pending',
]);
const totals = new Set<SubjectId>([
  'received',
  'newlyReceived',
  'reviews',
  'suits',
  'directSuits',
  'suitsAfterReview',
]);

/**
 * Reads 均获维持, 为其他结果 and the like: an outcome with the number that was stated right before.
 *
 * @param stated the statements of the clause before
 */
export function readSame(clause: Token[], stated: Draft[], context: ReadingContext): Draft[] {
  if (clause.some((token) => token.kind === 'quantity') || context.year === 'other') return [];
  const each = clause.findIndex((token, index) => isOfAll(token, index));
  if (each === -1 || clause.some(isNegation) || !isMere(clause.slice(0, each))) return [];
  const { acts, topics, silencers, unclear } = said(clause.slice(each));
  const [act] = acts;
  if (act === undefined || acts.length > 1 || topics.length > 0 || silencers.size > 0) return [];
  if (!outcomes.has(act) || unclear) return [];
  context.forums = new Set();
  return stated
    .filter(({ subject, value, breakdown }) => totals.has(subject) && value > 0 && !breakdown)
    .flatMap((total) => {
      const subject = resolveSubject([subjects[total.subject].topic], [act], null);
      return subject === null ? [] : [{ ...total, subject }];
    });
}

/**
 * Reads the same where no comma parts it from the number: 行政复议3件均被维持.
 *
 * @param stated the statements of this clause
 */
export function readSameBehind(clause: Token[], stated: Draft[], context: ReadingContext): Draft[] {
  const number = clause.filter(({ kind }) => kind === 'quantity').at(-1);
  const [next, ...rest] = number === undefined ? [] : clause.slice(clause.indexOf(number) + 1);
  if (number === undefined || next === undefined || !isOfAll(next)) return [];
  return readSame(
    [next, ...rest],
    stated.filter(({ start }) => start === number.start),
    context,
  );
}

function isOfAll(token: Token, index?: number): boolean {
  if (token.kind !== 'word') return false;
  const { text, meaning } = token;
  const isAllGranted = meaning.role === 'act' && text.startsWith('全部');
  return meaning.role === 'each' || isAllGranted || (index === 0 && text === '为');
}

/** 其余均予以公开 is said of some. */
function isMere(before: Token[]): boolean {
  const { first, silencers } = said(before);
  return first === -1 && !silencers.has('part');
}

const isNegation = (token: Token): boolean => token.kind === 'word' && token.meaning.role === 'negation';
