import { bodyNamed, isQualified } from './body';
import type { Draft } from './draft';
import type { ReadingContext } from './readingContext';
import { takeIn } from './readingContext';
import { isForum, resolveSubject } from './resolveSubject';
import type { Said } from './said';
import { isOfOneColumn, isTelling, members, said } from './said';
import type { SubjectId } from './subjects';
import type { Quantity, Token, Word } from './token';
import { subjects } from './subjects';
import type { Act, Silencer, Topic } from './words';

type Stated = Quantity | (Word & { meaning: { role: 'zero' } });

/** Everything that a number's reading rests on. */
interface Place {
  clause: Token[];
  /** Where the words that belong to the number begin, and where the number stands. */
  from: number;
  at: number;
  /** The clause before, when it holds no number. */
  lead: Token[];
  context: ReadingContext;
  /** The topic before `from`. */
  inherited: Topic | null;
}

const wholeClause = new Set<Silencer>(['part', 'plan', 'manyYears']);
const verbs = new Set<Act>([
  'newlyReceived',
  'received',
  'carriedIn',
  'handled',
  'answered',
  'processed',
  'issued',
  'repealed',
  'inForce',
  'decided',
]);
const decided = new Set<Topic>(['licensing', 'penalties', 'coercion']);
const plain = new Set<Act>(['received', 'newlyReceived', 'handled', 'answered', 'processed']);

/**
 * Reads the numbers of one clause and takes the clause into the context.
 *
 * @param lead the tokens of the clause before, when it held no number: 收到申请，共15件
 * @param onToken called with each index before its token is read
 */
export function readNumbers(
  clause: Token[],
  lead: Token[],
  context: ReadingContext,
  onToken: (index: number) => void,
): Draft[] {
  const drafts: Draft[] = [];
  let from = 0;
  let inherited = topicOf(context);
  for (const [at, token] of clause.entries()) {
    onToken(at);
    const stated = statedBy(token, clause, at);
    if (stated !== null) {
      drafts.push(...draftsAt(stated, { clause, from, at, lead, context, inherited }));
    }
    takeIn(context, token, clause, at);
    if (token.kind === 'quantity' && !isDate(token)) {
      if (isBareDependent(clause.slice(from, at))) context.topic = 'foreign';
      from = at + 1;
      inherited = topicOf(context);
    }
  }
  return drafts;
}

function draftsAt(stated: Stated, place: Place): Draft[] {
  const { context, clause } = place;
  if (context.year === 'other') return [];
  const found = subjectsAt(place, stated);
  const body = bodyNamed(clause, place.at);
  return found.flatMap(({ subject, telling }) => {
    if (subjects[subject].measure !== (stated.kind === 'quantity' && stated.measure === 'money' ? 'money' : 'count'))
      return [];
    if (isForum(subjects[subject].topic) && !context.disclosure) return [];
    if (telling) context.forums = new Set();
    const { act } = subjects[subject];
    context.acts = act === null ? [] : [act];
    return [{ ...amount(stated), subject, year: yearOf(context), body, breakdown: context.breakdown }];
  });
}

/** The subjects that a number is said of: none where anything speaks against it, several after 均为. */
function subjectsAt(place: Place, stated: Stated): { subject: SubjectId; telling: boolean }[] {
  const { clause, from, at, context } = place;
  const own = said(clause.slice(from, at));
  if (isSilenced(place, own)) return [];
  const isZero = stated.kind === 'word' || stated.value === 0;
  const before = own.first === -1 ? withLead(place) : clause.slice(from, at);
  const left = said(before);
  const rest = restAfter(clause, at);
  if (left.first === -1) return rightOf(rest, place);
  if (left.unclear || left.foreign || isSilencing(left)) return [];
  if (own.first !== -1 && isOddlyQualified(clause, from + own.first)) return [];
  if (left.topics.length === 0 && opensWithOther(rest)) return objectAfter(left.acts, rest, place);
  if (rest[0]?.kind === 'word' && rest[0].meaning.role === 'foreign') return [];
  const list = members(before);
  if (list.length > 1 && (left.each || isZero)) {
    const each = list.flatMap((member) => resolveMember(member, place.inherited, context));
    if (each.length === list.length && left.each) return each;
  }
  const topics = zeroTopics(left.topics, stated);
  const acts = left.acts.length === 0 && sharesAct(topics, place) ? [...context.acts] : left.acts;
  return resolved(resolveSubject(topics, acts, inheritedBy(acts, place)), acts);
}

/** 依申请公开零报告 speaks of applications. */
const zeroTopics = (topics: Topic[], stated: Stated): Topic[] =>
  stated.kind === 'word' ? topics.map((topic) => (topic === 'dependent' ? 'application' : topic)) : topics;

function resolveMember(
  member: Token[],
  inherited: Topic | null,
  context: ReadingContext,
): { subject: SubjectId; telling: boolean }[] {
  const { topics, acts } = said(member);
  const own = topicOf(context);
  return resolved(resolveSubject(topics, acts, topics.length === 0 ? (own ?? inherited) : inherited), acts);
}

/** 8件予以公开, 2件申请不予公开, 发生2起行政复议: what is counted stands behind the number. */
function rightOf(rest: Token[], place: Place): { subject: SubjectId; telling: boolean }[] {
  const right = said(clearPart(rest));
  const acts = right.acts.filter((act) => !plain.has(act));
  const isOnlyForum = right.acts.length === 0 && right.topics.length > 0 && right.topics.every(isForum);
  if (right.first === -1 || right.foreign || isSilencing(right)) return [];
  if (acts.length === 0 && !isOnlyForum) return [];
  if (acts.some((act) => verbs.has(act) && act !== 'carriedIn' && act !== 'inForce')) return [];
  return resolved(resolveSubject(right.topics, acts, inheritedBy(acts, place)), acts);
}

/** 收到15件政府信息公开申请: the verb before the number, its object behind. */
function objectAfter(acts: Act[], rest: Token[], place: Place): { subject: SubjectId; telling: boolean }[] {
  const right = said(clearPart(rest));
  if (right.topics.length === 0 || right.foreign || right.acts.length > 0 || isSilencing(right)) return [];
  return resolved(resolveSubject(right.topics, acts, place.inherited), acts);
}

/** 制发规章2件、规范性文件5件; 作出行政许可决定3件，行政处罚决定2件. */
function sharesAct(topics: Topic[], { from, context }: Place): boolean {
  const decisions = topics.some((topic) => decided.has(topic));
  const documents = topics.some((topic) => topic === 'normative' || topic === 'regulations');
  return (decisions && context.acts.includes('decided')) || (documents && from > 0);
}

/** An outcome after two forums belongs to neither. */
function inheritedBy(acts: Act[], { context, inherited }: Place): Topic | null {
  const topic = inherited;
  return isForum(topic) && acts.length > 0 && context.forums.size > 1 ? null : topic;
}

const resolved = (subject: SubjectId | null, acts: Act[]): { subject: SubjectId; telling: boolean }[] =>
  subject === null
    ? []
    : [{ subject, telling: isForum(subjects[subject].topic) && acts.some((act) => act !== 'received') }];

function isSilenced({ clause, at }: Place, own: Said): boolean {
  if (isSilencing(own) || own.foreign) return true;
  const prefix = clause.slice(0, at);
  const whole = prefix.some((token) => token.kind === 'word' && token.meaning.role === 'wholeRegion');
  return prefix.some((token) => {
    if (token.kind !== 'word' || token.meaning.role !== 'silencer') return false;
    return wholeClause.has(token.meaning.why) && !(whole && token.meaning.why === 'part');
  });
}

const isSilencing = ({ silencers }: Said): boolean =>
  silencers.has('change') ||
  silencers.has('approximate') ||
  silencers.has('unread') ||
  silencers.has('part') ||
  isOfOneColumn(silencers);

/** Unknown words narrow what they stand before, except before a verb: 我镇收到, but 涉企规范性文件. */
function isOddlyQualified(clause: Token[], at: number): boolean {
  const token = clause[at];
  if (token?.kind !== 'word' || !isQualified(clause, at)) return false;
  return token.meaning.role === 'topic' || (token.meaning.role === 'act' && !verbs.has(token.meaning.act));
}

/** The words of the clause before, when the number's own are no more than 共 or 为. */
function withLead({ clause, from, at, lead }: Place): Token[] {
  const own = clause.slice(from, at);
  const isMere = from === 0 && own.every((token) => token.kind === 'word' && token.meaning.role === 'filler');
  return isMere && !lead.some((token) => token.kind === 'quantity' && !isDate(token)) ? lead : own;
}

/** What follows a number up to the next one. */
function restAfter(clause: Token[], at: number): Token[] {
  const rest = clause.slice(at + 1);
  const next = rest.findIndex((token) => token.kind === 'quantity');
  return next === -1 ? rest : rest.slice(0, next);
}

function clearPart(rest: Token[]): Token[] {
  const end = rest.findIndex((token) => token.kind === 'unknown');
  return end === -1 ? rest : rest.slice(0, end);
}

/** Something other than an act or a list mark follows: perhaps the object, perhaps something the tables do not count. */
function opensWithOther(rest: Token[]): boolean {
  const [first] = rest;
  if (first === undefined || first.kind === 'quantity') return false;
  if (first.kind === 'unknown') return true;
  if (first.kind !== 'word') return false;
  const { role } = first.meaning;
  return role !== 'act' && role !== 'and' && role !== 'breakdown' && role !== 'each' && first.text !== '，';
}

function statedBy(token: Token, clause: Token[], at: number): Stated | null {
  if (token.kind === 'word') return token.meaning.role === 'zero' ? (token as Stated) : null;
  if (token.kind !== 'quantity' || !token.exact) return null;
  if (token.measure === 'count') return Number.isInteger(token.value) ? token : null;
  if (token.measure === 'money') return token;
  if (token.measure !== 'none' || !Number.isInteger(token.value)) return null;
  const before = clause[at - 1];
  const after = clause[at + 1];
  const ends = after === undefined || (after.kind === 'word' && after.meaning.role === 'and');
  const leads = isTelling(before) || (before?.kind === 'word' && /^(为|均为|是|共|：|数量?|总数|件数)$/.test(before.text));
  return ends && leads ? token : null;
}

function amount(stated: Stated): Pick<Draft, 'value' | 'places' | 'start' | 'end'> {
  if (stated.kind === 'word') return { value: 0, places: 0, start: stated.start, end: stated.end };
  const { start, end } = { start: stated.start, end: stated.numberEnd };
  if (stated.measure !== 'money') return { value: stated.value, places: 0, start, end };
  const shift = stated.unit === '万元' ? 0 : stated.unit === '亿元' ? 4 : -4;
  const places = Math.max(0, stated.places - shift);
  return { value: Number((stated.value * 10 ** shift).toFixed(places)), places, start, end };
}

const yearOf = ({ year }: ReadingContext): number | null => (year === 'other' ? null : year);
const topicOf = ({ topic }: ReadingContext): Topic | null => (topic === 'foreign' ? null : topic);
const isDate = ({ measure }: Quantity): boolean => measure === 'year' || measure === 'month' || measure === 'day';

/** 主动公开30件、依申请公开12件 sorts documents, not applications. */
function isBareDependent(before: Token[]): boolean {
  const { topics, acts } = said(before);
  return topics.length === 1 && topics[0] === 'dependent' && acts.length === 0;
}
