import { mark } from '../lexicon/marks';
import { particularWords } from '../lexicon/particularWords';
import { subjects } from '../lexicon/subjects';
import { anyOf } from './anyOf';
import { bodyAt } from './body';
import { asCarriedOut, isClear, withoutClosing, withoutOthers } from './denied';
import type { Draft } from './draft';
import type { ReadingContext } from './readingContext';
import { isForum } from './resolveSubject';
import { said } from './said';
import type { Clause } from './sentence';
import { subjectsDenied } from './subjectsDenied';
import { takeIn } from './takeIn';
import type { Token } from './token';

/**
 * Reads what a clause says did not happen: 未收到政府信息公开申请, 无行政复议、行政诉讼.
 *
 * @param lead the clause before: 均已办结，无结转
 */
export function readZeros({ tokens, marks }: Clause, lead: Clause, context: ReadingContext): Draft[] {
  if ((marks & mark.denial) === 0) return readGoingOn(tokens, lead, context);
  const at = tokens.findIndex(isDenial);
  const negation = tokens[at] as Token;
  const denied = asCarriedOut(withoutOthers(withoutClosing(tokens.slice(at + 1))), lead.tokens);
  if (isDoubted(tokens, at) || !isClear(denied)) return [];
  const before = { ...context, forums: new Set(context.forums) };
  for (let index = 0; index < at; index += 1) takeIn(before, tokens[index] as Token, tokens, index);
  if (before.year === 'other') return [];
  const year = before.year;
  const body = bodyAt(tokens, at, before.body);
  return subjectsDenied(denied, before).map((subject) => ({
    subject,
    value: 0,
    places: 0,
    start: negation.start,
    end: negation.end,
    year,
    body,
    breakdown: before.breakdown,
  }));
}

/** 不存在 denies what follows it; 信息不存在 is a word of its own. */
const isDenial = ({ marks }: Token): boolean => (marks & mark.denial) !== 0;
const isNegation = ({ marks }: Token): boolean => (marks & mark.negation) !== 0;

/** 无因政府信息公开被申请行政复议，被提起行政诉讼: the denial goes on behind the comma. */
function readGoingOn(clause: Token[], { tokens: lead, marks }: Clause, context: ReadingContext): Draft[] {
  const [first] = clause;
  if ((marks & mark.negation) === 0 || !isBrought(first)) return [];
  const at = lead.findIndex(isNegation);
  const goesOn = said(lead.slice(at)).topics.some(isForum) && isClear(lead.slice(at + 1));
  if (!goesOn || context.year === 'other' || isDoubted(lead, at) || !isClear(clause)) return [];
  const { year, breakdown } = context;
  const body = bodyAt(lead, at, context.body);
  return subjectsDenied(withoutClosing(clause), context)
    .filter((subject) => isForum(subjects[subject].topic))
    .map((subject) => ({
      subject,
      value: 0,
      places: 0,
      start: first.start,
      end: first.end,
      year,
      body,
      breakdown,
    }));
}

const isBrought = anyOf(particularWords.brought);

const doubtful = /(是否|有|如|若|因|凡|毫|能否|避免|防止)$/;

/** Words before the denial that make it doubtful what is denied: 如未收到, 3件未收到. */
function isDoubted(clause: Token[], at: number): boolean {
  const last = clause[at - 1];
  if ((last?.kind === 'unknown' || last?.kind === 'word') && doubtful.test(last.text)) return true;
  return clause.slice(0, at).some(isDoubting);
}

const isDoubting = (token: Token): boolean =>
  (token.marks & (mark.amount | mark.silencer | mark.negation)) !== 0 ||
  (token.kind === 'word' && token.meaning.role === 'act');
