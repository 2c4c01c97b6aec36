import { mark } from '../lexicon/marks';
import { particularWords } from '../lexicon/particularWords';
import { anyOf } from './anyOf';
import type { ReadingContext } from './readingContext';
import { isDisclosing, namesDisclosure } from './namesDisclosure';
import { isForum } from './resolveSubject';
import { said } from './said';
import { isAmount } from './statedNumber';
import type { Sentence } from './sentence';
import type { Token } from './token';
import type { Act } from '../lexicon/meaning';

const asItsJudge = new Set<Act>(['newlyReceived', 'received', 'handled', 'processed']);

/** 因政府信息公开 at the start of a sentence is said of the disputes that follow; 加强政府信息公开 is not. */
export function bearsOnDisputes(tokens: Token[]): boolean {
  return (
    said(tokens).topics.some((topic) => isForum(topic) || topic === 'application' || topic === 'dependent') ||
    isCause(tokens)
  );
}

const namesCause = anyOf(particularWords.cause);

const isCause = (tokens: Token[]): boolean => tokens.some(namesCause);

/**
 * Whether a sentence counts disputes of every kind, of which those about disclosure are a part: 行政诉讼15件，
 * 其中涉及政府信息公开1件. Where the disputes were said to be about it before, this tells of something else.
 */
export function countsAllDisputes({ tokens, marks }: Sentence): boolean {
  if ((marks & mark.disclosing) === 0) return false;
  const amount = tokens.findIndex(isAmount);
  if (amount === -1) return false;
  const narrowed = runs(tokens.slice(amount + 1)).find(narrowsToDisclosure);
  const [first] = narrowed ?? [];
  if (first === undefined) return isBreakdown(tokens[0]) && narrowsToDisclosure(runs(tokens)[0] ?? []);
  const before = runs(tokens.filter(({ start }) => start < first.start));
  return !before.some((run) => namesDisclosure(run) && (isCause(run) || said(run).topics.some(isForum)));
}

/** 其中涉及政府信息公开3件, 其中3件涉及政府信息公开, or without 其中 where no dispute is named anew. */
function narrowsToDisclosure(run: Token[]): boolean {
  const at = run.findIndex(isDisclosing);
  const before = run.slice(0, Math.max(0, at));
  if (said(before).first !== -1) return false;
  if (before.some(isAmount)) return before.some(isBreakdown) && isCause(before);
  const isPart = isCause(before) && run.some(isAmount) && !said(run).topics.some(isForum);
  return isPart || before.some(isBreakdown);
}

const isBreakdown = (token: Token | undefined): boolean =>
  token !== undefined && (token.marks & mark.breakdown) !== 0;

/**
 * Whether a number of disputes that stands at that place is one of those about disclosure. None at all is none of them,
 * too.
 */
export function isOfDisclosure(context: ReadingContext, clause: Token[], at: number, value: number): boolean {
  if (value === 0) return context.disclosure || context.nearDisclosure;
  if (!context.disclosure || context.allDisputes) return false;
  const before = clause.slice(0, at);
  return namesDisclosure(clause) || !said(before).acts.some((act) => asItsJudge.has(act));
}

/** Tokens between breaks. */
function runs(tokens: Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}
