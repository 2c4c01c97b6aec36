import type { ReadingContext } from './readingContext';
import { isForum } from './resolveSubject';
import type { Said } from './said';
import type { Token } from './token';
import type { Act, Topic } from '../lexicon/meaning';

/** Where a number stands, with everything that its reading rests on. */
export interface NumberPlace {
  clause: Token[];
  /** Where the words that belong to the number begin, and where the number stands. */
  from: number;
  at: number;
  /** What these words say. */
  own: Said;
  /** The clause before. */
  lead: Token[];
  context: ReadingContext;
  /** The topic before `from`. */
  inherited: Topic | null;
}

/** An outcome after two forums belongs to neither. */
export function inheritedBy(acts: Act[], { context, inherited }: NumberPlace): Topic | null {
  return isForum(inherited) && acts.length > 0 && context.forums.size > 1 ? null : inherited;
}
