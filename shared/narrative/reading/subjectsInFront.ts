import type { Act, Topic } from '../lexicon/meaning';
import { particularWords } from '../lexicon/particularWords';
import type { SubjectId } from '../lexicon/subjects';
import { anyOf } from './anyOf';
import { isQualified } from './body';
import type { NumberPlace } from './numberPlace';
import { inheritedBy } from './numberPlace';
import type { ReadingContext } from './readingContext';
import { isDecision, isForum, resolveSubject } from './resolveSubject';
import type { Said } from './said';
import { members, said } from './said';
import { isAmong, isSilencing } from './silence';
import type { StatedNumber } from './statedNumber';
import type { Token } from './token';

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

/**
 * The subjects that the words in front of a number name: none where anything speaks against it, several after 均为.
 *
 * @param before these words, and what they say in `left`
 * @param rest the words behind it
 */
export function subjectsInFront(
  before: Token[],
  left: Said,
  rest: Token[],
  place: NumberPlace,
  stated: StatedNumber,
): SubjectId[] {
  const { clause, from, context, inherited } = place;
  if (left.first === -1 || isAmong(before) || isNarrowedBehind(rest)) return [];
  if (isForum(inherited) && !left.topics.some(isForum) && before.some(isConcerning)) return [];
  if (left.unclear || left.foreign || isSilencing(left)) return [];
  if (left.open && stated.kind === 'quantity' && stated.value > 0) return [];
  if (before !== place.lead && isOddlyQualified(clause, from + left.first)) return [];
  const [next] = rest;
  if (next?.kind === 'word' && next.meaning.role === 'foreign') return [];
  const list = left.each || isNone(stated) ? members(before) : [];
  if (list.length > 1) {
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
const isMatter = anyOf(particularWords.matters);

/** 办理因上年申请引发的行政复议3件 tells of disputes about the unit's own answers, not of those that it decides. */
const isCause = anyOf(particularWords.because);

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
  isNarrowing(next) || (next?.kind === 'unknown' && /^[系来]/.test(next.text));

const isNarrowing = anyOf(particularWords.narrowing);

/** 行政复议3件，其中涉及政府信息公开申请答复2件 goes on about the disputes. */
const isConcerning = anyOf(particularWords.concerning);

/** Unknown words narrow what they stand before, except before a verb: 我镇收到, but 涉企规范性文件. */
function isOddlyQualified(clause: Token[], at: number): boolean {
  const token = clause[at];
  if (token?.kind !== 'word' || !isQualified(clause, at)) return false;
  return token.meaning.role === 'topic' || (token.meaning.role === 'act' && !verbs.has(token.meaning.act));
}

const listed = (subject: SubjectId | null): SubjectId[] => (subject === null ? [] : [subject]);
