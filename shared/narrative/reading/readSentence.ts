import { bodyAfter } from './body';
import { bearsOnDisputes, countsAllDisputes } from './disputeScope';
import type { Draft } from './draft';
import type { ReadingContext } from './readingContext';
import { namesDisclosure, takeIn } from './readingContext';
import { readNumbers } from './readNumbers';
import { readSame, readSameBehind } from './readSame';
import { readZeros } from './readZeros';
import { isDecision, isForum } from './resolveSubject';
import { said } from './said';
import type { Clause } from './sentence';
import { clauses } from './sentence';
import { isAmount } from './statedNumber';
import { subjects, type SubjectId } from '../lexicon/subjects';
import type { Token } from './token';
import type { Act, Meaning } from '../lexicon/meaning';

/** No clause of a report is longer, in tokens; reading takes time with the square of it. */
const longestClause = 400;

const results = new Set<Act>(['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'closed']);

/** Reads the statements of one sentence and takes the sentence into the context. */
export function readSentence(tokens: Token[], context: ReadingContext): Draft[] {
  if (context.topic === null && namesResults(tokens)) context.topic = 'application';
  if (!tokens.some(canState)) {
    takeInSentence(tokens, context);
    return [];
  }
  context.allDisputes = countsAllDisputes(tokens);
  context.allDecisions = namesDecisions(tokens);
  context.allServices = listsServices(tokens);
  return withoutRepeats(readClauses(clauses(tokens), context), context);
}

/** Nothing is stated without a number, a denial, or a word that says zero. */
const canState = (token: Token): boolean =>
  isAmount(token) || (token.kind === 'word' && (stating.has(token.meaning.role) || token.text === '不存在'));

const stating = new Set<Meaning['role']>(['negation', 'zero']);

/** Takes a sentence that states nothing into the context, as `readClauses` would. */
function takeInSentence(tokens: Token[], context: ReadingContext): void {
  for (const clause of clauses(tokens)) {
    if (clause.tokens.length > longestClause) continue;
    if (clause.afterSemicolon) context.forums = new Set();
    const disclosed = context.disclosure;
    for (const [index, token] of clause.tokens.entries()) takeIn(context, token, clause.tokens, index);
    context.body = bodyAfter(clause.tokens, context.body);
    context.disclosure = disclosed || (namesDisclosure(clause.tokens) && bearsOnDisputes(clause.tokens));
  }
}

/**
 * Three of the six results that 表三 names, one of them of a kind that only applications have, belong to applications
 * even where these are not named.
 */
function namesResults(tokens: Token[]): boolean {
  const { acts, foreign, silencers } = said(tokens);
  const named = new Set(acts.filter((act) => results.has(act)));
  const isOwn = named.has('unavailable') || named.has('declined') || named.has('closed');
  return named.size >= 3 && isOwn && !foreign && !silencers.has('unread');
}

/** Of one kind alone 办理 may count what was asked for; of two or three, it counts what 表二 does. */
function namesDecisions(tokens: Token[]): boolean {
  if (!tokens.some(namesDecision)) return false;
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

const namesDecision = (token: Token): boolean =>
  token.kind === 'word' && token.meaning.role === 'topic' && isDecision(token.meaning.topic);

function readClauses(found: Clause[], context: ReadingContext): Draft[] {
  const drafts: Draft[] = [];
  let lead: Token[] = [];
  let last: Draft[] = [];
  for (const { tokens, asides, afterSemicolon } of found) {
    if (tokens.length > longestClause) continue;
    // 行政复议2件，维持2件；行政诉讼1件，维持1件: what follows is of the forum named next.
    if (afterSemicolon) context.forums = new Set();
    const disclosed = context.disclosure;
    const names = namesDisclosure(tokens);
    context.disclosure ||= names;
    const own = [...readZeros(tokens, lead, context), ...readSame(tokens, last, context)];
    const inBrackets: Draft[] = [];
    const readAsides = (index: number, found: Draft[]): void => {
      if (asides.length === 0) return;
      for (const aside of asides.filter(({ before }) => before === index)) {
        const within = { ...context, breakdown: true, forums: new Set(context.forums) };
        if (isUnread(tokens.slice(0, index), found)) within.topic = 'foreign';
        inBrackets.push(...readClauses(clauses(aside.tokens), within));
      }
    };
    own.push(...readNumbers(tokens, lead, context, readAsides));
    own.push(...readSameBehind(tokens, own, context));
    context.disclosure = disclosed || (names && bearsOnDisputes(tokens));
    drafts.push(...own, ...inBrackets);
    last = own;
    lead = tokens;
  }
  return drafts;
}

/** Whether the last number of these tokens states nothing; then what stands in brackets behind it does not, either. */
function isUnread(tokens: Token[], found: Draft[]): boolean {
  const last = tokens.filter(isAmount).at(-1);
  return last !== undefined && !found.some(({ start }) => start === last.start);
}

/** No more cases can have come out in one way than there are. */
function casesOf(subject: SubjectId, drafts: Draft[]): number {
  const { topic, act } = subjects[subject];
  if (act === null || !isForum(topic)) return Infinity;
  const totals = drafts.filter(
    (draft) => subjects[draft.subject].topic === topic && subjects[draft.subject].act === null,
  );
  return totals.length === 0 ? Infinity : Math.max(...totals.map(({ value }) => value));
}

function valuesOf(drafts: Draft[]): Map<SubjectId, Set<number>> {
  const values = new Map<SubjectId, Set<number>>();
  for (const { subject, value } of drafts) values.set(subject, (values.get(subject) ?? new Set()).add(value));
  return values;
}

/**
 * Drops what cannot be a total: a part of a number already stated, and a subject for which one sentence gives two
 * different numbers.
 */
function withoutRepeats(drafts: Draft[], context: ReadingContext): Draft[] {
  const totals = valuesOf(drafts.filter(({ breakdown }) => !breakdown));
  const parts = valuesOf(drafts.filter(({ breakdown }) => breakdown));
  const statedBefore = new Set(context.stated);
  const kept = drafts.filter(({ subject, value, breakdown }) => {
    if (value > casesOf(subject, drafts)) return false;
    if (!breakdown) return totals.get(subject)?.size === 1;
    const isNew = !totals.has(subject) && !statedBefore.has(subject);
    return subject !== 'received' && isNew && parts.get(subject)?.size === 1;
  });
  for (const { subject } of drafts) context.stated.add(subject);
  return kept.filter(
    (draft, index) =>
      kept.findIndex(({ subject, value }) => subject === draft.subject && value === draft.value) === index,
  );
}
