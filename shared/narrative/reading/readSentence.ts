import { mark } from '../lexicon/marks';
import { bearsOnDisputes, countsAllDisputes } from './disputeScope';
import { bodyAfter } from './body';
import type { Draft } from './draft';
import { readClauses, longestClause } from './readClauses';
import type { ReadingContext } from './readingContext';
import { isDecision } from './resolveSubject';
import { said } from './said';
import type { Sentence } from './sentence';
import { clauses } from './sentence';
import { isAmount } from './statedNumber';
import { takeIn } from './takeIn';
import { withoutRepeats } from './withoutRepeats';
import type { Token } from './token';
import type { Act } from '../lexicon/meaning';

const results = new Set<Act>(['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'closed']);

/** Reads the statements of one sentence and takes the sentence into the context. */
export function readSentence(sentence: Sentence, context: ReadingContext): Draft[] {
  const { tokens, marks } = sentence;
  if (context.topic === null && namesResults(sentence)) context.topic = 'application';
  if ((marks & stating) === 0) {
    takeInSentence(tokens, context);
    return [];
  }
  context.allDisputes = countsAllDisputes(sentence);
  const decides = (marks & mark.decision) !== 0;
  context.allDecisions = decides && namesDecisions(tokens);
  context.allServices = decides && listsServices(tokens);
  return withoutRepeats(readClauses(clauses(tokens), context), context);
}

/** Nothing is stated without a number, a denial, or a word that says zero. */
const stating = mark.amount | mark.denial | mark.zero;

/** Takes a sentence that states nothing into the context, as `readClauses` would. */
function takeInSentence(tokens: Token[], context: ReadingContext): void {
  for (const clause of clauses(tokens)) {
    if (clause.tokens.length > longestClause) continue;
    if (clause.afterSemicolon) context.forums = new Set();
    const disclosed = context.disclosure;
    for (const [index, token] of clause.tokens.entries()) takeIn(context, token, clause.tokens, index);
    context.body = bodyAfter(clause.tokens, context.body);
    const names = (clause.marks & mark.disclosing) !== 0;
    context.disclosure = disclosed || (names && bearsOnDisputes(clause.tokens));
  }
}

/**
 * Three of the six results that 表三 names, one of them of a kind that only applications have, belong to applications
 * even where these are not named.
 */
function namesResults({ tokens, marks }: Sentence): boolean {
  if ((marks & mark.telling) === 0 || (marks & mark.foreign) !== 0) return false;
  const { acts, silencers } = said(tokens);
  const named = new Set(acts.filter((act) => results.has(act)));
  const isOwn = named.has('unavailable') || named.has('declined') || named.has('closed');
  return named.size >= 3 && isOwn && !silencers.has('unread');
}

/** Of one kind alone 办理 may count what was asked for; of two or three, it counts what 表二 does. */
function namesDecisions(tokens: Token[]): boolean {
  const { topics, acts } = said(tokens);
  return new Set(topics.filter(isDecision)).size >= 2 && acts.every((act) => act === 'processed');
}

/** 依申请公开事项12项，包括行政许可8项、行政处罚4项 counts what the unit does on request, and no applications for information. */
function listsServices(tokens: Token[]): boolean {
  const amount = tokens.findIndex(isAmount);
  const isOfMatters = tokens.slice(0, Math.max(0, amount)).some(isMatterOnRequest);
  return isOfMatters && tokens.slice(amount + 1).some(namesDecision);
}

const isMatterOnRequest = (token: Token): boolean =>
  token.kind === 'word' &&
  token.meaning.role === 'topic' &&
  token.meaning.topic === 'dependent' &&
  token.text.endsWith('事项');

const namesDecision = ({ marks }: Token): boolean => (marks & mark.decision) !== 0;
