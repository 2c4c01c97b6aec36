import { mark } from '../lexicon/marks';
import { bodyAfter, bodyAt } from './body';
import { isOfDisclosure } from './disputeScope';
import type { Draft } from './draft';
import type { NumberPlace } from './numberPlace';
import type { ReadingContext } from './readingContext';
import { isForum } from './resolveSubject';
import type { Said } from './said';
import { said } from './said';
import type { Clause } from './sentence';
import type { StatedNumber } from './statedNumber';
import { amountOf, isAmount, statedNumber } from './statedNumber';
import type { SubjectId } from '../lexicon/subjects';
import { subjects } from '../lexicon/subjects';
import { subjectsOfNumber } from './subjectsOfNumber';
import { takeIn } from './takeIn';
import type { Token } from './token';
import type { Topic } from '../lexicon/meaning';

/**
 * Reads the numbers of one clause and takes the clause into the context.
 *
 * @param lead the clause before: 收到政府信息公开申请，共15件
 * @param onToken called before each token is read, with its index and the statements found so far
 */
export function readNumbers(
  { tokens: clause }: Clause,
  lead: Token[],
  context: ReadingContext,
  onToken: ((index: number, found: Draft[]) => void) | null,
): Draft[] {
  const drafts: Draft[] = [];
  let from = 0;
  let inherited = topicOf(context);
  for (let at = 0; at < clause.length; at += 1) {
    const token = clause[at] as Token;
    onToken?.(at, drafts);
    if ((token.marks & numeric) === 0) {
      takeIn(context, token, clause, at);
      continue;
    }
    const stated = statedNumber(clause, at);
    const own = said(clause, from, at);
    let takesRest = false;
    if (stated !== null) {
      const place = { clause, from, at, own, lead, context, inherited };
      const reading = subjectsOfNumber(place, stated);
      takesRest = reading.takesRest;
      const isOfPart = context.scope === 'part' && own.topics.length === 0;
      if (!isOfPart) drafts.push(...draftsOf(reading.subjects, stated, place));
      context.scope ??= scopeOf(drafts, place);
    }
    takeIn(context, token, clause, at);
    if (isAmount(token)) {
      if (isBareDependent(own)) context.topic = 'foreign';
      from = takesRest ? nextAmount(clause, at) : at + 1;
      inherited = topicOf(context);
    }
  }
  context.body = bodyAfter(clause, context.body);
  onToken?.(clause.length, drafts);
  return drafts;
}

/** What may be a number that is stated. */
const numeric = mark.quantity | mark.zero;

/** What a first number of applications or documents says of those that follow without naming them again: 办结6件. */
function scopeOf(drafts: Draft[], { clause, at }: NumberPlace): ReadingContext['scope'] {
  if (drafts.length > 0) return 'whole';
  const { topics, silencers, unclear } = said(clause, 0, at);
  const isPart = topics.some(isDocument)
    ? silencers.has('part')
    : topics.some(isApplication) && (unclear || silencers.has('part'));
  return isPart ? 'part' : null;
}

const isApplication = (topic: Topic): boolean =>
  topic === 'application' || topic === 'bareApplication' || topic === 'dependent';

const isDocument = (topic: Topic): boolean => topic === 'normative' || topic === 'regulations';

function draftsOf(ids: SubjectId[], stated: StatedNumber, { context, clause, at }: NumberPlace): Draft[] {
  const { year } = context;
  if (ids.length === 0 || year === 'other' || context.allServices) return [];
  const measure = stated.kind === 'quantity' && stated.measure === 'money' ? 'money' : 'count';
  const body = bodyAt(clause, at, context.body);
  return ids.flatMap((id) => {
    const subject = subjects[id];
    const amount = amountOf(stated);
    if (subject.measure !== measure) return [];
    if (isForum(subject.topic) && !isOfDisclosure(context, clause, at, amount.value)) return [];
    if (isForum(subject.topic) && subject.act !== null) context.forums = new Set();
    context.acts = subject.act === null ? [] : [subject.act];
    const { value, places, start, end } = amount;
    return [{ value, places, start, end, subject: id, year, body, breakdown: context.breakdown }];
  });
}

const topicOf = ({ topic }: ReadingContext): Topic | null => (topic === 'foreign' ? null : topic);

function nextAmount(clause: Token[], at: number): number {
  const next = clause.findIndex((token, index) => index > at && isAmount(token));
  return next === -1 ? clause.length : next;
}

/** 主动公开30件、依申请公开12件 sorts documents, not applications. */
const isBareDependent = ({ topics, acts }: Said): boolean =>
  topics.length === 1 && topics[0] === 'dependent' && acts.length === 0;
