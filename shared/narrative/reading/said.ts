import { mark } from '../lexicon/marks';
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

/** Nothing else has a part in what is said. */
const bearing =
  mark.unknown | mark.telling | mark.silencer | mark.rate | mark.ofAll | mark.foreign | mark.open;

/** Gathers what a run of tokens says, from one place up to another. */
export function said(tokens: Token[], from = 0, to = tokens.length): Said {
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
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] as Token;
    if ((token.marks & bearing) === 0) continue;
    if (token.kind === 'unknown') found.unclear ||= found.first !== -1;
    if (token.kind !== 'word') continue;
    const { meaning, marks } = token;
    if (meaning.role === 'topic') found.topics.push(meaning.topic);
    else if (meaning.role === 'act') found.acts.push(meaning.act);
    else if (meaning.role === 'silencer') found.silencers = new Set(found.silencers).add(meaning.why);
    else if (meaning.role === 'rate') found.unclear = true;
    else if (meaning.role === 'each') found.each = true;
    if ((marks & mark.foreign) !== 0) found.foreign = true;
    // 因本机关不掌握等原因无法提供 counts them all; the reasons are examples.
    if ((marks & mark.examples) !== 0) while (isReason(found.acts.at(-1))) found.acts.pop();
    if ((marks & mark.telling) !== 0) {
      if (found.first === -1) found.first = index - from;
      found.open = false;
    } else if ((marks & mark.open) !== 0 && found.first !== -1) found.open = true;
  }
  return found;
}

/** Whether a token names a topic or an act. */
export function isTelling(token: Token | undefined): boolean {
  return token !== undefined && (token.marks & mark.telling) !== 0;
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
