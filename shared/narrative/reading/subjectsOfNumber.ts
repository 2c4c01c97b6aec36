import type { Meaning } from '../lexicon/meaning';
import { particularWords } from '../lexicon/particularWords';
import type { SubjectId } from '../lexicon/subjects';
import { anyOf } from './anyOf';
import { isQualified } from './body';
import type { NumberPlace } from './numberPlace';
import { isDecision } from './resolveSubject';
import { isTelling, said } from './said';
import { isSilencedInFront, isSilencing } from './silence';
import type { StatedNumber } from './statedNumber';
import { isAmount } from './statedNumber';
import { subjectsBehind } from './subjectsBehind';
import { subjectsInFront } from './subjectsInFront';
import type { Token } from './token';

/** What a number is said of, and whether the words behind it, up to the next number, belong to it. */
export interface NumberReading {
  subjects: SubjectId[];
  takesRest: boolean;
}

const none: NumberReading = { subjects: [], takesRest: false };

/** The subjects that a number is said of: none where anything speaks against it, several after 均为. */
export function subjectsOfNumber(place: NumberPlace, stated: StatedNumber): NumberReading {
  const { clause, from, at, own } = place;
  if (isLeftOver(clause[at - 1])) return leftOver(place);
  if (own.foreign || isSilencing(own) || isSilencedInFront(clause.slice(0, at), place.context)) return none;
  if (own.topics.some(isDecision) && goesOnFromPublished(place)) return none;
  const rest = restAfter(clause, at);
  if (own.first === -1 && !isQualified(clause, at) && isClosed(clause, at, rest)) {
    const behind = subjectsBehind(rest, [], place);
    if (behind.length > 0) return { subjects: behind, takesRest: true };
  }
  const before = own.first === -1 ? withLead(place) : clause.slice(from, at);
  if (before === place.lead && isSilencedInFront(before, place.context)) return none;
  const left = before === place.lead ? said(before) : own;
  if (left.first !== -1 && left.topics.length === 0 && opensWithOther(rest)) {
    return { subjects: subjectsBehind(rest, left.acts, place), takesRest: true };
  }
  return { subjects: subjectsInFront(before, left, rest, place, stated), takesRest: false };
}

/** 剩余6件结转下年度, 另2件申请结转到下年度: the rest is not part of what was told before it. */
const isLeftOver = anyOf(particularWords.leftOver);

function leftOver(place: NumberPlace): NumberReading {
  const behind = subjectsBehind(restAfter(place.clause, place.at), [], place);
  return behind.includes('carriedOut') ? { subjects: behind, takesRest: true } : none;
}

/** 公示行政许可决定3件、行政处罚决定2件 counts what was published all along, until something is said to be made. */
function goesOnFromPublished({ clause, from, at, lead }: NumberPlace): boolean {
  const before = [...(from === 0 ? lead : []), ...clause.slice(0, from)];
  const published = before.findIndex(publishes);
  return (
    published !== -1 &&
    said(before.slice(published)).topics.some(isDecision) &&
    ![...before.slice(published), ...clause.slice(from, at)].some(isMaking)
  );
}

const publishes = (token: Token): boolean =>
  token.kind === 'word' && token.meaning.role === 'silencer' && token.meaning.why === 'unread';

const isMaking = anyOf(particularWords.making);

/** A list mark or the end of the clause parts these words from the next number. */
function isClosed(clause: Token[], at: number, rest: Token[]): boolean {
  const last = rest.at(-1);
  return at + rest.length === clause.length - 1 || (last?.kind === 'word' && last.meaning.role === 'and');
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
