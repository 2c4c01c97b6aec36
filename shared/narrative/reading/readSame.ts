import { mark } from '../lexicon/marks';
import type { Draft } from './draft';
import type { ReadingContext } from './readingContext';
import { resolveSubject } from './resolveSubject';
import { said } from './said';
import type { Clause } from './sentence';
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
export function readSame({ tokens, marks }: Clause, stated: Draft[], context: ReadingContext): Draft[] {
  const isOf = (marks & mark.ofAll) !== 0 && (marks & (mark.quantity | mark.negation)) === 0;
  return isOf ? readOutcome(tokens, stated, context) : [];
}

function readOutcome(clause: Token[], stated: Draft[], context: ReadingContext): Draft[] {
  if (context.year === 'other') return [];
  const each = clause.findIndex((token, index) => isOfAll(token, index));
  if (each === -1 || !isMere(clause.slice(0, each))) return [];
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
export function readSameBehind({ tokens, marks }: Clause, stated: Draft[], context: ReadingContext): Draft[] {
  if ((marks & mark.ofAll) === 0 || (marks & mark.quantity) === 0) return [];
  const at = tokens.map(({ kind }) => kind).lastIndexOf('quantity');
  const [next, ...rest] = tokens.slice(at + 1);
  if (next === undefined || !isOfAll(next) || rest.some(isNegation)) return [];
  const last = stated.filter(({ start }) => start === tokens[at]?.start);
  return readOutcome([next, ...rest], last, context);
}

function isOfAll(token: Token, index?: number): boolean {
  return token.kind === 'word' && (token.marks & mark.ofAll) !== 0 && (token.text !== '为' || index === 0);
}

/** 其余均予以公开 is said of some. */
function isMere(before: Token[]): boolean {
  const { first, silencers } = said(before);
  return first === -1 && !silencers.has('part');
}

const isNegation = ({ marks }: Token): boolean => (marks & mark.negation) !== 0;
