import { mark } from '../lexicon/marks';
import { particularWords } from '../lexicon/particularWords';
import { anyOf } from './anyOf';
import type { Said } from './said';
import { isOfOneColumn, isTelling } from './said';
import type { ReadingContext } from './readingContext';
import type { Token } from './token';
import type { Silencer } from '../lexicon/meaning';

const beside = new Set<Silencer>(['change', 'approximate', 'unread']);
const inFront = new Set<Silencer>(['part', 'plan', 'manyYears', 'sinceStart']);

/** Whether words right beside a number make it something else than a total. */
export function isSilencing({ silencers }: Said): boolean {
  if (silencers.size === 0) return false;
  return [...silencers].some((why) => beside.has(why)) || isOfOneColumn(silencers);
}

/**
 * Whether anything in front of a number, in its whole clause, makes it a part, a plan, a sum of years or a count of
 * contents. 全县各部门 names no part, and 2023年累计 no sum of years.
 */
export function isSilencedInFront(prefix: Token[], { wholeYear }: ReadingContext): boolean {
  if (!prefix.some(mayBear)) return false;
  const whole = prefix.some((token) => token.kind === 'word' && token.meaning.role === 'wholeRegion');
  return prefix.some(
    (token) =>
      token.kind === 'word' &&
      (token.meaning.role === 'contents' ||
        (token.meaning.role === 'silencer' &&
          inFront.has(token.meaning.why) &&
          !(whole && token.meaning.why === 'part') &&
          !(wholeYear && token.meaning.why === 'sinceStart'))),
  );
}

const mayBear = ({ marks }: Token): boolean => (marks & (mark.silencer | mark.contents)) !== 0;

/** Whether a number is one of those applications: 收到的申请中，3件; but 收到的申请中，予以公开3件 says what came of them. */
export function isAmong(before: Token[]): boolean {
  const at = before.findIndex((token, index) => isWithin(token) && isApplications(before[index - 1]));
  return at !== -1 && !before.slice(at).some(isTelling);
}

const isWithin = anyOf(particularWords.within);

const isApplications = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.meaning.role === 'topic' &&
  (token.meaning.topic === 'application' || token.meaning.topic === 'bareApplication');
