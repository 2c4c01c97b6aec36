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

/** A rule for words of too many forms for a list. */
export interface WordRule {
  /** How its words begin, as far as is needed to ask it seldom in vain. */
  openings: readonly string[];
  /** The word of this kind that starts there, or null. */
  match: (chars: string, start: number) => KnownWord | null;
  /** Whether a longer word of the list counts before it. */
  yields: boolean;
}

/** What may follow what has been read so far, by its next character; the word that ends here; the rules to ask. */
interface Branch {
  next: Map<number, Branch>;
  word: KnownWord | null;
  rules: WordRule[];
}

export type WordTree = Branch;

/**
 * Words and the openings of rules as one tree of their characters: what starts at a place is found in one walk, of as many
 * steps as it has characters.
 */
export function wordTree(entries: readonly WordEntry[], rules: readonly WordRule[]): WordTree {
  const root = emptyBranch();
  for (const { meaning, words } of entries)
    for (const text of words.split(' '))
      branchOf(root, text).word ??= { text, meaning, marks: marksOf(text, meaning) };
  for (const rule of rules)
    for (const opening of rule.openings) {
      const { rules: known } = branchOf(root, opening);
      if (!known.includes(rule)) known.push(rule);
    }
  handDown(root, rules);
  return root;
}

const emptyBranch = (): Branch => ({ next: new Map(), word: null, rules: [] });

function branchOf(root: Branch, text: string): Branch {
  let branch = root;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = branch.next.get(code) ?? emptyBranch();
    branch.next.set(code, next);
    branch = next;
  }
  return branch;
}

/** What goes on from an opening has the rules of that opening, too, in the order of the rules. */
function handDown(branch: Branch, order: readonly WordRule[]): void {
  for (const next of branch.next.values()) {
    if (branch.rules.length > 0)
      next.rules = order.filter((rule) => branch.rules.includes(rule) || next.rules.includes(rule));
    handDown(next, order);
  }
}

/** The word that starts at that place: of the first rule that finds one, or else the longest of the list; or null. */
export function wordAt(tree: WordTree, chars: string, start: number): KnownWord | null {
  let word: KnownWord | null = null;
  let last = tree;
  let next = tree.next.get(chars.charCodeAt(start));
  for (let at = start + 1; next !== undefined; at += 1) {
    last = next;
    word = next.word ?? word;
    next = next.next.get(chars.charCodeAt(at));
  }
  for (const rule of last.rules) {
    const found = rule.match(chars, start);
    if (found !== null && !(rule.yields && word !== null && word.text.length > found.text.length))
      return found;
  }
  return word;
}
