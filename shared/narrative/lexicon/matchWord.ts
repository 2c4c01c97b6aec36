import { applicationNames } from './applicationName';
import { carriedInto } from './carriedOver';
import { implementing } from './implementing';
import { phraseRules } from './phrases';
import { words } from './words';
import { wordAt, wordTree, type KnownWord, type WordRule } from './wordTree';

/** The rules in the order in which they are asked. */
export const wordRules: readonly WordRule[] = [carriedInto, ...phraseRules, implementing, applicationNames];

const tree = wordTree(words, wordRules);

/** The characters that a word may begin with. */
export const wordStarts: string[] = [...tree.next.keys()].map((code) => String.fromCharCode(code));

/** The word that starts at `start`: one that a rule knows, or the longest one of the list; or null. */
export const matchWord = (chars: string, start: number): KnownWord | null => wordAt(tree, chars, start);
