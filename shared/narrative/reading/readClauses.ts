import { mark } from '../lexicon/marks';
import { bearsOnDisputes } from './disputeScope';
import type { Draft } from './draft';
import { readNumbers } from './readNumbers';
import { readSame, readSameBehind } from './readSame';
import { readZeros } from './readZeros';
import type { ReadingContext } from './readingContext';
import type { Clause } from './sentence';
import { clauses } from './sentence';
import { isAmount } from './statedNumber';
import type { Token } from './token';

/** No clause of a report is longer, in tokens; reading takes time with the square of it. */
export const longestClause = 400;

const emptyClause: Clause = { tokens: [], marks: 0, afterSemicolon: false, asides: [] };

/** Reads the clauses of a sentence, each in the light of the one before it, and takes them into the context. */
export function readClauses(found: Clause[], context: ReadingContext): Draft[] {
  const drafts: Draft[] = [];
  let lead = emptyClause;
  let last: Draft[] = [];
  for (const clause of found) {
    const { tokens, marks, asides, afterSemicolon } = clause;
    if (tokens.length > longestClause) continue;
    // 行政复议2件，维持2件；行政诉讼1件，维持1件: what follows is of the forum named next.
    if (afterSemicolon) context.forums = new Set();
    const disclosed = context.disclosure;
    const names = (marks & mark.disclosing) !== 0;
    context.disclosure ||= names;
    const own = [...readZeros(clause, lead, context), ...readSame(clause, last, context)];
    const inBrackets: Draft[] = [];
    const readAsides = asides.length === 0 ? null : readerOfAsides(clause, context, inBrackets);
    own.push(...readNumbers(clause, lead.tokens, context, readAsides));
    own.push(...readSameBehind(clause, own, context));
    context.disclosure = disclosed || (names && bearsOnDisputes(tokens));
    drafts.push(...own, ...inBrackets);
    last = own;
    lead = clause;
  }
  return drafts;
}

/** What reads the brackets before a token of a clause, given what it states up to there, and puts what they state into `into`. */
const readerOfAsides =
  ({ tokens, asides }: Clause, context: ReadingContext, into: Draft[]) =>
  (index: number, stated: Draft[]): void => {
    for (const aside of asides)
      if (aside.before === index)
        into.push(...readAside(aside.tokens, tokens.slice(0, index), stated, context));
  };

/** Reads what stands in brackets behind these tokens, of which that much is stated. */
function readAside(aside: Token[], before: Token[], stated: Draft[], context: ReadingContext): Draft[] {
  const within = { ...context, breakdown: true, forums: new Set(context.forums) };
  if (isUnread(before, stated)) within.topic = 'foreign';
  return readClauses(clauses(aside), within);
}

/** Whether the last number of these tokens states nothing; then what stands in brackets behind it does not, either. */
function isUnread(tokens: Token[], found: Draft[]): boolean {
  const last = tokens.filter(isAmount).at(-1);
  return last !== undefined && !found.some(({ start }) => start === last.start);
}
