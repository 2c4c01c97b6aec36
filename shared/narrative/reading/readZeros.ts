import { bodyAt } from './body';
import type { Draft } from './draft';
import type { ReadingContext } from './readingContext';
import { namesDisclosure, takeIn } from './readingContext';
import { isDecision, isForum, resolveSubject } from './resolveSubject';
import { isOfOneColumn, isTelling, members, said } from './said';
import type { Subject } from '../lexicon/subjects';
import { subjects } from '../lexicon/subjects';
import type { Token } from './token';
import type { Act, Topic } from '../lexicon/meaning';

/** Acts that 未 and 无 deny altogether; 未办结, 未答复 say something else. */
const deniable = new Set<Act>([
  'newlyReceived',
  'received',
  'carriedIn',
  'carriedOut',
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'declined',
  'closed',
  'issued',
  'repealed',
  'inForce',
  'decided',
  'upheld',
  'corrected',
  'otherResult',
  'pending',
]);

const doubtful = /(是否|有|如|若|因|凡|毫|能否|避免|防止)$/;

/**
 * Reads what a clause says did not happen: 未收到政府信息公开申请, 无行政复议、行政诉讼.
 *
 * @param lead the clause before: 均已办结，无结转
 */
export function readZeros(clause: Token[], lead: Token[], context: ReadingContext): Draft[] {
  const at = clause.findIndex(isDenial);
  const negation = clause[at];
  if (negation === undefined) return readGoingOn(clause, lead, context);
  const before = { ...context, forums: new Set(context.forums) };
  for (const [index, token] of clause.slice(0, at).entries()) takeIn(before, token, clause, index);
  const denied = asCarriedOut(withoutOthers(withoutClosing(clause.slice(at + 1))), lead);
  if (before.year === 'other' || isDoubted(clause, at) || !isClear(denied)) return [];
  const year = before.year;
  const body = bodyAt(clause, at, before.body);
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
const isDenial = (token: Token): boolean =>
  token.kind === 'word' && (token.meaning.role === 'negation' || token.text === '不存在');

/** 无因政府信息公开被申请行政复议，被提起行政诉讼: the denial goes on behind the comma. */
function readGoingOn(clause: Token[], lead: Token[], context: ReadingContext): Draft[] {
  const [first] = clause;
  const at = lead.findIndex((token) => token.kind === 'word' && token.meaning.role === 'negation');
  if (first?.kind !== 'word' || !/^被?提起$/.test(first.text) || at === -1) return [];
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

/** 未发生行政复议、行政诉讼问题 is said of the disputes alone. */
function withoutClosing(denied: Token[]): Token[] {
  const last = denied.at(-1);
  return last?.kind === 'word' && last.text === '问题' ? denied.slice(0, -1) : denied;
}

/** 未发生因政府信息公开引发举报、投诉、行政诉讼: what the tables do not count stands beside what they do. */
function withoutOthers(denied: Token[]): Token[] {
  const listed: Token[][] = [[]];
  for (const token of denied) {
    if (token.kind === 'word' && token.meaning.role === 'and') listed.push([]);
    listed.at(-1)?.push(token);
  }
  if (listed.length === 1) return denied;
  return listed.flatMap((member) => (member.some(isTelling) ? member : member.filter(isCounted)));
}

const isCounted = (token: Token): boolean => token.kind !== 'word' || token.meaning.role !== 'foreign';

/** Where all were dealt with, 结转 is said of what goes into the next year. */
function asCarriedOut(denied: Token[], lead: Token[]): Token[] {
  const [first, ...rest] = denied;
  const { acts, each } = said(lead);
  if (first?.kind !== 'word' || !/^(结转|转结)$/.test(first.text) || !each || !acts.includes('handled')) {
    return denied;
  }
  return [{ ...first, meaning: { role: 'act', act: 'carriedOut' } }, ...rest];
}

function subjectsDenied(denied: Token[], context: ReadingContext) {
  const named = new Set(said(denied).topics);
  const [only] = named;
  let topic: Topic | null = context.topic === 'foreign' ? null : context.topic;
  if (named.size === 1) topic = only === 'bareApplication' ? topic : (only ?? null);
  let before: Act[] = [];
  return members(denied).flatMap((member) => {
    const { topics, acts: ownActs } = said(member);
    // 未制定规章、规范性文件: what is denied of the first is denied of the others.
    const all = ownActs.length === 0 && topics.some(isMade) ? before : ownActs;
    if (ownActs.length > 0) before = ownActs;
    const isDone = topics.some(isDecision) && all.every((act) => act === 'processed');
    const acts: Act[] = isDone
      ? ['decided']
      : all.includes('received')
        ? all.filter((act) => act !== 'processed')
        : all;
    const own = topics.at(-1);
    const named = own === undefined ? [] : topics.filter(isLast(topics)).map(asApplication);
    const subject = resolveSubject(named, acts, topic);
    if (own !== undefined) topic = own === 'bareApplication' ? topic : own;
    if (subject === null || !isDeniable(subjects[subject])) return [];
    const needsDisclosure = isForum(subjects[subject].topic);
    const isDisclosure = context.disclosure || context.nearDisclosure || namesDisclosure(denied);
    return needsDisclosure && !isDisclosure ? [] : [subject];
  });
}

const isMade = (topic: Topic): boolean =>
  topic === 'normative' || topic === 'regulations' || isDecision(topic);

/** 无依申请公开 speaks of applications. */
const asApplication = (topic: Topic): Topic => (topic === 'dependent' ? 'application' : topic);

const isDeniable = ({ topic, measure, act }: Subject): boolean =>
  (measure === 'count' || topic === 'fees') && (act === null || deniable.has(act));

/** Of 政府信息公开申请行政复议 the last topic counts; bare 申请 only completes the one before it. */
const isLast =
  (topics: Topic[]) =>
  (topic: Topic, index: number): boolean =>
    index === topics.length - 1 ||
    (topics.at(-1) === 'bareApplication' && index === topics.length - 2 && topic !== 'bareApplication');

/** Nothing in what is denied narrows it: no unknown words, no numbers, no parts. */
function isClear(denied: Token[]): boolean {
  const { silencers, foreign } = said(denied);
  if (foreign || !denied.every(isPlain)) return false;
  const narrowing = [...silencers].filter((why) => why !== 'persons' && why !== 'organisations');
  return narrowing.length === 0 && !isOfOneColumn(silencers);
}

/** 未发生一起 is as much as 未发生. */
const isPlain = (token: Token): boolean =>
  token.kind === 'word'
    ? token.meaning.role !== 'rate'
    : token.kind === 'quantity' && token.value === 1 && token.measure === 'count';

function isDoubted(clause: Token[], at: number): boolean {
  const prefix = clause.slice(0, at);
  const last = prefix.at(-1);
  if ((last?.kind === 'unknown' || last?.kind === 'word') && doubtful.test(last.text)) return true;
  return prefix.some(
    (token) =>
      (token.kind === 'quantity' &&
        token.measure !== 'year' &&
        token.measure !== 'month' &&
        token.measure !== 'day') ||
      (token.kind === 'word' && token.meaning.role === 'silencer') ||
      (token.kind === 'word' && token.meaning.role === 'negation') ||
      (token.kind === 'word' && token.meaning.role === 'act'),
  );
}
