import { isForum } from './resolveSubject';
import type { SubjectId } from '../lexicon/subjects';
import type { Quantity, Token } from './token';
import { isUntil, namesWholeYear } from './wholeYear';
import type { Act, Topic } from '../lexicon/meaning';

/** What the sentence has said so far, as far as later numbers depend on it. */
export interface ReadingContext {
  /** foreign: something that the tables do not count. */
  topic: Topic | 'foreign' | null;
  /** other: last year, several years, or a part of a year. */
  year: number | 'other' | null;
  /** The sentence names one whole year, so that 累计 is said of it. */
  wholeYear: boolean;
  /** The body that the sentence speaks of, where it is not the unit itself: `县教育局`, `全市`. */
  body: string | null;
  /** What the first number of applications in the sentence was: all of them, or a part such as 通过网站收到6件. */
  scope: 'whole' | 'part' | null;
  /** After 其中: parts of what was said before. */
  breakdown: boolean;
  /** 政府信息公开 was named, so that 复议 and 诉讼 are about it. */
  disclosure: boolean;
  /** The sentence before spoke of applications or disputes, which is enough to deny disputes, but not to count them. */
  nearDisclosure: boolean;
  /** The sentence counts disputes of every kind. */
  allDisputes: boolean;
  /** The sentence goes through the decisions of 表二: 办理行政许可12件、行政处罚3件. */
  allDecisions: boolean;
  /** The sentence lists what the unit does on request: 依申请公开事项12项，包括行政许可8项. */
  allServices: boolean;
  /** The forums named since the last outcome. */
  forums: Set<Topic>;
  /** The act of the number before, in this sentence. */
  acts: Act[];
  /** What this paragraph has already stated. */
  stated: Set<SubjectId>;
}

/** The context at the start of a paragraph. */
export function freshContext(): ReadingContext {
  return {
    topic: null,
    year: null,
    wholeYear: false,
    body: null,
    scope: null,
    breakdown: false,
    disclosure: false,
    nearDisclosure: false,
    allDisputes: false,
    allDecisions: false,
    allServices: false,
    forums: new Set(),
    acts: [],
    stated: new Set(),
  };
}

/** The context at the start of the next sentence of the same paragraph; 其中 goes on with year and body. */
export function nextSentence(context: ReadingContext, [first]: Token[]): ReadingContext {
  const { topic } = context;
  const goesOn = first?.kind === 'word' && first.meaning.role === 'breakdown';
  const forum = topic !== 'foreign' && isForum(topic);
  const isOfApplications = topic === 'application' || topic === 'dependent';
  return {
    topic,
    year: context.year === 'other' && !goesOn ? null : context.year,
    wholeYear: false,
    body: goesOn ? context.body : null,
    scope: goesOn ? context.scope : null,
    breakdown: false,
    // 其中，收到行政诉讼1件 behind the applications is about these.
    disclosure: forum ? context.disclosure && !context.allDisputes : goesOn && isOfApplications,
    nearDisclosure: forum || isOfApplications,
    allDisputes: false,
    allDecisions: false,
    allServices: false,
    forums: new Set(),
    acts: [],
    stated: context.stated,
  };
}

/** Whether a clause names 政府信息公开, so that the disputes in it are about it. */
export function namesDisclosure(tokens: Token[]): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'word' &&
      (token.meaning.role === 'disclosure' ||
        (token.meaning.role === 'topic' &&
          (token.meaning.topic === 'application' || token.meaning.topic === 'dependent'))),
  );
}

/** Takes in one token; `clause` and `index` tell what stands around it. */
export function takeIn(context: ReadingContext, token: Token, clause: Token[], index: number): void {
  if (token.kind === 'quantity') {
    if (token.measure === 'year') takeInYear(context, token, clause, index);
    if (token.measure === 'month') takeInMonth(context, clause);
    return;
  }
  if (token.kind !== 'word') return;
  const { meaning } = token;
  if (meaning.role === 'topic') {
    if (!followsContents(clause, index)) takeInTopic(context, meaning.topic, clause[index - 1]);
  } else if (meaning.role === 'act') {
    if (meaning.act === 'issued' && isForumOrFees(context.topic)) context.topic = null;
    if (meaning.into !== undefined) context.year = meaning.into - 1;
    if (meaning.from !== undefined) context.year = meaning.from + 1;
  } else if (meaning.role === 'foreign') {
    // 收到申请9件，其中主动公开2件 still lists what came of them.
    const isResult = context.breakdown && context.topic === 'application' && token.text === '主动公开';
    if (!isResult && !followsContents(clause, index)) context.topic = 'foreign';
  } else if (meaning.role === 'passing') {
    if (clause.some((other) => other.kind === 'quantity')) context.topic = 'foreign';
  } else if (meaning.role === 'breakdown') {
    context.breakdown = true;
  } else if (meaning.role === 'otherYear' || (isEnd(token.text) && !isUntil(clause, index))) {
    if (!isCompared(clause, index)) context.year = 'other';
  } else if (meaning.role === 'thisYear') {
    if (context.year === 'other') context.year = null;
    context.wholeYear = true;
  }
}

/** 申请主要集中在土地政策等方面 still speaks of the applications. */
const followsContents = (clause: Token[], index: number): boolean =>
  clause.slice(0, index).some((token) => token.kind === 'word' && token.meaning.role === 'contents');

function takeInTopic(context: ReadingContext, topic: Topic, before: Token | undefined): void {
  if (topic === 'bareApplication') {
    const isOfSomethingElse =
      before?.kind === 'unknown' ||
      (before?.kind === 'word' && before.meaning.role === 'topic' && before.meaning.topic !== 'dependent');
    if (isOfSomethingElse) context.topic = 'foreign';
    return;
  }
  context.topic = topic;
  if (topic === 'application' || topic === 'dependent') context.disclosure = true;
  if (isForum(topic)) context.forums.add(topic);
}

const isForumOrFees = (topic: ReadingContext['topic']): boolean =>
  topic === 'fees' || (topic !== 'foreign' && isForum(topic));

function takeInYear(
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
  context.wholeYear = /^年度?$/.test(unit) && !isCutOff(clause, index);
}

function takeInMonth(context: ReadingContext, clause: Token[]): void {
  context.wholeYear = false;
  if (!namesWholeYear(clause)) context.year = 'other';
}

const isEnd = (text: string): boolean => /^[年月][底末]$/.test(text);

/** 截至2023年 counts from no one knows when. */
const isCutOff = (clause: Token[], index: number): boolean => {
  const before = clause[index - 1];
  return before?.kind === 'word' && /^截[至止]$/.test(before.text);
};

const isCompared = (clause: Token[], index: number): boolean => {
  const before = clause[index - 1];
  return (
    before?.kind === 'word' &&
    ((before.meaning.role === 'silencer' && before.meaning.why === 'change') ||
      /^[与和同]$/.test(before.text))
  );
};

/** 主要原因为2022年收到大量申请 only explains; what follows is still of the year before it. */
const isReason = (clause: Token[], index: number): boolean =>
  clause.slice(0, index).some((token) => token.kind === 'unknown' && token.text.endsWith('原因'));

const isCarriedInto = (clause: Token[], index: number): boolean =>
  clause
    .slice(Math.max(0, index - 2), index)
    .some((token) => token.kind === 'word' && /结转|转结/.test(token.text));

const yearsBefore = (clause: Token[], index: number): number =>
  clause.slice(0, index).filter((token) => token.kind === 'quantity' && token.measure === 'year').length;
