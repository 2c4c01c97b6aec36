import { mark } from '../lexicon/marks';
import { particularWords } from '../lexicon/particularWords';
import { anyOf } from './anyOf';
import { isOfOneColumn, isTelling, said } from './said';
import type { Token } from './token';

/** 未发生行政复议、行政诉讼问题 is said of the disputes alone. */
export function withoutClosing(denied: Token[]): Token[] {
  const last = denied.at(-1);
  return isProblem(last) ? denied.slice(0, -1) : denied;
}

/** 未发生因政府信息公开引发举报、投诉、行政诉讼: what the tables do not count stands beside what they do. */
export function withoutOthers(denied: Token[]): Token[] {
  if (!denied.some(isAnd)) return denied;
  const listed: Token[][] = [[]];
  for (const token of denied) {
    if (isAnd(token)) listed.push([]);
    listed.at(-1)?.push(token);
  }
  return listed.flatMap((member) => (member.some(isTelling) ? member : member.filter(isCounted)));
}

const isAnd = ({ marks }: Token): boolean => (marks & mark.and) !== 0;
const isProblem = anyOf(particularWords.problem);
const isCarrying = anyOf(particularWords.carrying);

const isCounted = (token: Token): boolean => token.kind !== 'word' || token.meaning.role !== 'foreign';

/** Where all were dealt with, 结转 is said of what goes into the next year. */
export function asCarriedOut(denied: Token[], lead: Token[]): Token[] {
  const [first, ...rest] = denied;
  if (!isCarrying(first)) return denied;
  const { acts, each } = said(lead);
  if (!each || !acts.includes('handled')) return denied;
  return [{ ...first, meaning: { role: 'act', act: 'carriedOut' }, marks: mark.telling }, ...rest];
}

/** Nothing in what is denied narrows it: no unknown words, no numbers, no parts. */
export function isClear(denied: Token[]): boolean {
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
