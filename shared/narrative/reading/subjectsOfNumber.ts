import { isQualified } from './body';
import type { NumberPlace } from './numberPlace';
import { inheritedBy } from './numberPlace';
import type { ReadingContext } from './readingContext';
import { isDecision, isForum, resolveSubject } from './resolveSubject';
import { isTelling, members, said } from './said';
import { isAmong, isSilencedInFront, isSilencing } from './silence';
import type { StatedNumber } from './statedNumber';
import { isAmount } from './statedNumber';
import { subjectsBehind } from './subjectsBehind';
import type { SubjectId } from '../lexicon/subjects';
import type { Token, Word } from './token';
import type { Act, Meaning, Topic } from '../lexicon/meaning';

/** Verbs that a number's own body may stand before. */
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

/** What a number is said of, and whether the words behind it, up to the next number, belong to it. */
export interface NumberReading {
  subjects: SubjectId[];
  takesRest: boolean;
}

/** The subjects that a number is said of: none where anything speaks against it, several after 均为. */
export function subjectsOfNumber(place: NumberPlace, stated: StatedNumber): NumberReading {
  const { clause, from, at } = place;
  if (isLeftOver(clause[at - 1])) return leftOver(place);
  const own = said(clause.slice(from, at));
  if (own.foreign || isSilencing(own) || isSilencedInFront(clause.slice(0, at), place.context)) {
    return { subjects: [], takesRest: false };
  }
  if (own.topics.some(isDecision) && goesOnFromPublished(place)) return { subjects: [], takesRest: false };
  const rest = restAfter(clause, at);
  if (own.first === -1 && !isQualified(clause, at) && isClosed(clause, at, rest)) {
    const behind = subjectsBehind(rest, [], place);
    if (behind.length > 0) return { subjects: behind, takesRest: true };
  }
  const before = own.first === -1 ? withLead(place) : clause.slice(from, at);
  if (before === place.lead && isSilencedInFront(before, place.context))
    return { subjects: [], takesRest: false };
  const left = said(before);
  if (left.first !== -1 && left.topics.length === 0 && opensWithOther(rest)) {
    return { subjects: subjectsBehind(rest, left.acts, place), takesRest: true };
  }
  return { subjects: subjectsInFront(before, rest, place, stated), takesRest: false };
}

/** 剩余6件结转下年度, 另2件申请结转到下年度: the rest is not part of what was told before it. */
const isLeftOver = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(剩余|其余|另有|另)$/.test(token.text);

function leftOver(place: NumberPlace): NumberReading {
  const behind = subjectsBehind(restAfter(place.clause, place.at), [], place);
  return behind.includes('carriedOut')
    ? { subjects: behind, takesRest: true }
    : { subjects: [], takesRest: false };
}

/** 公示行政许可决定3件、行政处罚决定2件 counts what was published all along, until something is said to be made. */
function goesOnFromPublished({ clause, from, at, lead }: NumberPlace): boolean {
  const before = [...(from === 0 ? lead : []), ...clause.slice(0, from)];
  const published = before.findIndex((token) => token.kind === 'word' && publishes(token));
  return (
    published !== -1 &&
    said(before.slice(published)).topics.some(isDecision) &&
    ![...before.slice(published), ...clause.slice(from, at)].some(isMaking)
  );
}

const publishes = ({ meaning }: Word): boolean => meaning.role === 'silencer' && meaning.why === 'unread';

const isMaking = (token: Token): boolean =>
  token.kind === 'word' && /^(?:作出|做出|下达|办理|实施)$/.test(token.text);

/** A list mark or the end of the clause parts these words from the next number. */
function isClosed(clause: Token[], at: number, rest: Token[]): boolean {
  const last = rest.at(-1);
  return at + rest.length === clause.length - 1 || (last?.kind === 'word' && last.meaning.role === 'and');
}

function subjectsInFront(
  before: Token[],
  rest: Token[],
  place: NumberPlace,
  stated: StatedNumber,
): SubjectId[] {
  const { clause, from, context, inherited } = place;
  const left = said(before);
  if (left.first === -1 || isAmong(before) || isNarrowedBehind(rest)) return [];
  if (isForum(inherited) && !left.topics.some(isForum) && before.some(isConcerning)) return [];
  if (left.unclear || left.foreign || isSilencing(left)) return [];
  if (left.open && stated.kind === 'quantity' && stated.value > 0) return [];
  if (before !== place.lead && isOddlyQualified(clause, from + left.first)) return [];
  const [next] = rest;
  if (next?.kind === 'word' && next.meaning.role === 'foreign') return [];
  const list = members(before);
  if (list.length > 1 && (left.each || isNone(stated))) {
    const each = list.flatMap((member) => subjectOfMember(member, inherited, context));
    if (each.length === list.length) return each;
  }
  const topics = stated.kind === 'word' ? left.topics.map(asApplication) : left.topics;
  const told = actsTold(before, topics, left.acts, context);
  const acts = told.length === 0 && sharesAct(topics, place) ? context.acts : told;
  return listed(resolveSubject(topics, acts, inheritedBy(acts, place)));
}

/** 行政复议、行政诉讼0件: none of all together is none of each. */
const isNone = (stated: StatedNumber): boolean => stated.kind === 'word' || stated.value === 0;

/** What is said to have happened, in the light of what the number is about. */
function actsTold(before: Token[], topics: Topic[], acts: Act[], { allDecisions }: ReadingContext): Act[] {
  if (topics.some(isForum) && before.some(isCause)) return acts.filter((act) => act !== 'processed');
  if (!topics.some(isDecision)) return acts;
  const last = before.at(-1);
  const isDecided = acts.length === 0 && last?.kind === 'word' && last.text === '决定';
  const isDone = allDecisions && acts.includes('processed') && !before.some(isMatter);
  return isDecided || isDone ? ['decided'] : acts;
}

/** 办理行政许可12件 tells of decisions; 办理行政许可事项12项 and 行政处罚案件12件 need not. */
const isMatter = (token: Token): boolean => token.kind === 'word' && /^(事项|案件|项目)$/.test(token.text);

/** 办理因上年申请引发的行政复议3件 tells of disputes about the unit's own answers, not of those that it decides. */
const isCause = (token: Token): boolean => token.kind === 'word' && token.text.startsWith('因');

/** 依申请公开零报告 speaks of applications. */
const asApplication = (topic: Topic): Topic => (topic === 'dependent' ? 'application' : topic);

function subjectOfMember(member: Token[], inherited: Topic | null, context: ReadingContext): SubjectId[] {
  const { topics, acts: own } = said(member);
  const acts = own.length === 0 && isDecided(topics, context) ? context.acts : own;
  const spokenOf = context.topic === 'foreign' ? null : context.topic;
  return listed(resolveSubject(topics, acts, topics.length === 0 ? (spokenOf ?? inherited) : inherited));
}

/** 制发规章2件、规范性文件5件; 作出行政许可决定3件，行政处罚决定2件. */
function sharesAct(topics: Topic[], { from, context }: NumberPlace): boolean {
  const areDocuments = topics.some((topic) => topic === 'normative' || topic === 'regulations');
  return isDecided(topics, context) || (from > 0 && areDocuments);
}

const isDecided = (topics: Topic[], { acts }: ReadingContext): boolean =>
  topics.some(isDecision) && acts.includes('decided');

/** 收到申请5件涉及征地 may leave out others; 5件均涉及征地 does not. */
const isNarrowedBehind = ([next]: Token[]): boolean =>
  (next?.kind === 'word' && /^(涉及?|属于|为|主要)$/.test(next.text)) ||
  (next?.kind === 'unknown' && /^[系来]/.test(next.text));

/** 行政复议3件，其中涉及政府信息公开申请答复2件 goes on about the disputes. */
const isConcerning = (token: Token): boolean => token.kind === 'word' && /^涉及?$/.test(token.text);

/** Unknown words narrow what they stand before, except before a verb: 我镇收到, but 涉企规范性文件. */
function isOddlyQualified(clause: Token[], at: number): boolean {
  const token = clause[at];
  if (token?.kind !== 'word' || !isQualified(clause, at)) return false;
  return token.meaning.role === 'topic' || (token.meaning.role === 'act' && !verbs.has(token.meaning.act));
}

/** The words of the clause before when that holds no number and the number's own are no more than 共 or 为. */
function withLead({ clause, from, at, lead }: NumberPlace): Token[] {
  const own = clause.slice(from, at);
  const isMere = from === 0 && own.every((token) => token.kind === 'word' && token.meaning.role === 'filler');
  return isMere && !lead.some(isAmount) ? lead : own;
}

/** What follows a number up to the next one. */
function restAfter(clause: Token[], at: number): Token[] {
  const rest = clause.slice(at + 1);
  const next = rest.findIndex((token) => token.kind === 'quantity');
  return next === -1 ? rest : rest.slice(0, next);
}

/** 、, 其中, 均 and 占 go on about the number, or to the next one. */
const parting = new Set<Meaning['role']>(['and', 'breakdown', 'each', 'rate']);

/** Neither an act nor a list mark follows: perhaps the object, perhaps something that the tables do not count. */
function opensWithOther([next]: Token[]): boolean {
  if (next === undefined || next.kind === 'quantity') return false;
  if (next.kind !== 'word') return true;
  if (isTelling(next)) return next.meaning.role === 'topic';
  return !parting.has(next.meaning.role);
}

const listed = (subject: SubjectId | null): SubjectId[] => (subject === null ? [] : [subject]);
