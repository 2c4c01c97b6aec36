import { diffArrays } from 'diff';

/** A run of words that both texts have, or one of them alone. */
export type TextChange = { same: string } | { removed: string } | { added: string };

/** Comparing takes time with the product of what differs; texts that differ in more words are told as one change. */
const mostEdits = 4000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What was taken out of a text and what was put in, word by word, in the order of the text. */
export function compareTexts(a: string, b: string): TextChange[] {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const changes = diffArrays(words, others, { maxEditLength: mostEdits });
  if (changes === undefined) return [{ removed: a }, { added: b }];
  return changes.map(({ value, added, removed }): TextChange => {
    const text = value.join('');
    if (added) return { added: text };
    return removed ? { removed: text } : { same: text };
  });
}

const wordsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
