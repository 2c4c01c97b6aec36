import { particularWords } from '../lexicon/particularWords';
import { anyOf } from './anyOf';
import type { NumberPlace } from './numberPlace';
import { inheritedBy } from './numberPlace';
import { isForum, resolveSubject } from './resolveSubject';
import { isTelling, said } from './said';
import { isSilencing } from './silence';
import type { SubjectId } from '../lexicon/subjects';
import type { Token } from './token';
import type { Act } from '../lexicon/meaning';

const outcomes = new Set<Act>([
  'carriedIn',
  'carriedOut',
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'declined',
  'closed',
  'upheld',
  'corrected',
  'otherResult',
  'pending',
  'inForce',
]);

/** 2件本机关不掌握相关政府信息, 1件属于国家秘密; but 1件为重复申请 may say what it was and not what came of it. */
const reasons = new Set<Act>([
  'refusedStateSecret',
  'refusedThirdParty',
  'refusedInternal',
  'refusedDeliberative',
  'refusedCaseFile',
  'refusedInquiry',
  'unavailableNotHeld',
  'unavailableNotReady',
  'unavailableUnclear',
  'closedNotCorrected',
  'closedUnpaid',
]);

const isOutcome = (act: Act): boolean => outcomes.has(act) || reasons.has(act);

const general = new Set<Act>(['answered', 'handled', 'processed']);

/**
 * The subject of a number that stands before what it counts: 8件予以公开, 2件申请不予公开, 发生2起行政复议, and, with an
 * act before it, 收到15件政府信息公开申请.
 */
export function subjectsBehind(rest: Token[], actsBefore: Act[], place: NumberPlace): SubjectId[] {
  const end = rest.findIndex((token, index) => token.kind === 'unknown' || goesOn(rest, index));
  const behind = said(end === -1 ? rest : rest.slice(0, end));
  if (behind.first === -1 || behind.foreign || isSilencing(behind)) return [];
  if (behind.silencers.has('part')) return [];
  const { topics, acts } = behind;
  if (actsBefore.length > 0) {
    if (topics.length === 0 || acts.length > 0) return [];
    return listed(resolveSubject(topics, actsBefore, place.inherited));
  }
  const told = isNoMoreThanHandled(rest, acts) ? acts : acts.filter(isOutcome);
  const isForumAlone = acts.length === 0 && topics.length > 0 && topics.every(isForum);
  if (told.length === 0 ? !isForumAlone : acts.some((act) => !isOutcome(act) && !general.has(act))) return [];
  return listed(resolveSubject(topics, told, inheritedBy(told, place)));
}

/** 制发1件规范性文件，已公开: behind what was counted, 已 tells what was done with it. */
const goesOn = (rest: Token[], index: number): boolean => {
  const token = rest[index];
  return isGoingOn(token) && rest.slice(0, index).some(isTelling);
};

const isGoingOn = anyOf(particularWords.goingOn);

/** 其中298件按时办结 counts what was dealt with; 2件办结后转办 says something else. */
const isNoMoreThanHandled = (rest: Token[], acts: Act[]): boolean =>
  acts.some((act) => act === 'handled' || act === 'answered') &&
  acts.every((act) => general.has(act)) &&
  rest.every((token) => token.kind === 'word' && /^(?:filler|act|each)$/.test(token.meaning.role));

const listed = (subject: SubjectId | null): SubjectId[] => (subject === null ? [] : [subject]);
