import { marksOf } from './marks';
import type { Meaning } from './meaning';
import type { WordEntry } from './wordEntry';

/** A word as it is known, with what it means. */
export interface KnownWord {
  text: string;
  meaning: Meaning;
  /** As bits of `mark`. */
  marks: number;
}

/** The words that go on from what has been read so far, by their next character; and the one that ends here. */
interface Branch {
  next: Map<number, Branch>;
  word: KnownWord | null;
}

export type WordTree = Branch;

/** Words as a tree of their characters, so that looking one up takes as many steps as it has characters. */
export function wordTree(entries: readonly WordEntry[]): WordTree {
  const root: Branch = { next: new Map(), word: null };
  for (const { meaning, words } of entries)
    for (const text of words.split(' ')) {
      let branch = root;
      for (let i = 0; i < text.length; i += 1) branch = goOn(branch, text.charCodeAt(i));
      branch.word ??= { text, meaning, marks: marksOf(text, meaning) };
    }
  return root;
}

function goOn(branch: Branch, code: number): Branch {
  const known = branch.next.get(code);
  if (known !== undefined) return known;
  const made: Branch = { next: new Map(), word: null };
  branch.next.set(code, made);
  return made;
}

/** The longest word of the tree that starts at that place, or null. */
export function longestWord(tree: WordTree, chars: string, start: number): KnownWord | null {
  let found: KnownWord | null = null;
  let branch = tree.next.get(chars.charCodeAt(start));
  for (let at = start + 1; branch !== undefined; at += 1) {
    found = branch.word ?? found;
    branch = branch.next.get(chars.charCodeAt(at));
  }
  return found;
}
