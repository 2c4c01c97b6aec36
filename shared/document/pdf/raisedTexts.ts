import type { PageText } from './pdfPage';

/** Letters of a mark are no higher than this share of those it stands at. */
const smaller = 0.8;
/** How far a mark's baseline lies above that of its line, in heights of the line's letters. */
const [lowest, highest] = [0.12, 0.8];
/** A mark stands at the end of its text, in heights of the text's letters. */
const nearest = 0.4;
/** No page of a report asks for more. */
const mostComparisons = 1_000_000;

/**
 * The texts that are set smaller and higher at the end of another one, and which one that is: the marks of notes. A mark in
 * several runs belongs to the same text with all of them.
 */
export function raisedTexts(texts: PageText[]): Map<PageText, PageText> {
  const found = new Map<PageText, PageText>();
  const sizes = texts.map(({ size }) => size);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const byLeft = texts.filter(({ size }) => size <= smaller * largest).sort((a, b) => a.left - b.left);
  if (byLeft.length === 0) return found;
  const byRight = [...texts].sort((a, b) => a.right - b.right);
  let compared = 0;
  let first = 0;
  for (const text of byLeft) {
    while ((byRight[first]?.right ?? Infinity) < text.left - nearest * largest) first += 1;
    for (let at = first; compared < mostComparisons; at += 1) {
      const other = byRight[at];
      if (other === undefined || other.right > text.left + nearest * largest) break;
      compared += 1;
      if (other === text || !isBehind(text, other)) continue;
      const base = isLevel(text, other) ? found.get(other) : isRaised(text, other) ? other : undefined;
      if (base !== undefined) found.set(text, base);
    }
  }
  return found;
}

const isLevel = (one: PageText, other: PageText): boolean => Math.abs(one.bottom - other.bottom) < 1;

const isBehind = (text: PageText, base: PageText): boolean =>
  Math.abs(text.left - base.right) <= nearest * base.size;

function isRaised(text: PageText, base: PageText): boolean {
  const height = (text.bottom - base.bottom) / base.size;
  return text.size <= smaller * base.size && height >= lowest && height <= highest;
}
