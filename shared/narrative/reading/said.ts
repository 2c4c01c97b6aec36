import type { Token } from './token';
import type { Act, Silencer, Topic } from '../lexicon/meaning';

/** What a run of tokens says, in the terms of the reader. */
export interface Said {
  topics: Topic[];
  acts: Act[];
  silencers: ReadonlySet<Silencer>;
  foreign: boolean;
  each: boolean;
  /** Unknown characters stand after the first topic or act. */
  unclear: boolean;
  /** 等 after the last topic or act: more is counted than is named. */
  open: boolean;
  /** Index of the first topic or act, or -1. */
  first: number;
}

/** The act of one reason of several: 本机关不掌握, 重复申请. */
const isReason = (act: Act | undefined): boolean =>
  act !== undefined && /^(refused|unavailable|declined|closed)./.test(act);

const none: ReadonlySet<Silencer> = new Set();

/** Gathers what a run of tokens says. */
export function said(tokens: Token[]): Said {
  const found: Said = {
    topics: [],
    acts: [],
    silencers: none,
    foreign: false,
    each: false,
    unclear: false,
    open: false,
    first: -1,
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'unknown') found.unclear ||= found.first !== -1;
    if (token.kind !== 'word') continue;
    // 因本机关不掌握等原因无法提供 counts them all; the reasons are examples.
    if (/^等(原因|情形)$/.test(token.text)) while (isReason(found.acts.at(-1))) found.acts.pop();
    const { meaning } = token;
    if (meaning.role === 'topic') found.topics.push(meaning.topic);
    if (meaning.role === 'act') found.acts.push(meaning.act);
    if (meaning.role === 'silencer' && !found.silencers.has(meaning.why))
      found.silencers = new Set([...found.silencers, meaning.why]);
    if (meaning.role === 'rate') found.unclear = true;
    found.foreign ||= meaning.role === 'foreign' || meaning.role === 'passing';
    found.each ||= meaning.role === 'each';
    if (found.first === -1 && isTelling(token)) found.first = index;
    if (isTelling(token)) found.open = false;
    else if (found.first !== -1 && token.text.startsWith('等')) found.open = true;
  }
  return found;
}

/** Whether a token names a topic or an act. */
export function isTelling(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.meaning.role === 'topic' || token.meaning.role === 'act');
}

/** The members of a list: runs between 、, 和, 及 and the like that name a topic or an act. */
export function members(tokens: Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'word' && token.meaning.role === 'and') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((member) => member.some(isTelling));
}

/** Whether persons alone, or organisations alone, are spoken of: then the number is that of a column. */
export function isOfOneColumn(silencers: ReadonlySet<Silencer>): boolean {
  return silencers.has('persons') !== silencers.has('organisations');
}
