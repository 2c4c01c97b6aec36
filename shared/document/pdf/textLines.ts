import type { PageText } from './pdfPage';

/** A line of text on a page. */
export interface TextLine {
  /** Its parts, where wide gaps part them. */
  parts: string[];
  left: number;
  right: number;
  bottom: number;
  size: number;
}

/** A gap so wide parts what stands beside it, in heights of the letters. */
const wideGap = 1.6;
/** A gap so wide is a blank between words. */
const blankGap = 0.3;

/** Texts in lines, from the top down and from left to right. */
export function textLines(texts: PageText[]): TextLine[] {
  const lines: PageText[][] = [];
  for (const text of [...texts].sort((a, b) => b.bottom - a.bottom || a.left - b.left)) {
    if (text.text.trim() === '') continue;
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.bottom - text.bottom < 0.5 * first.size)
      line.push(text);
    else lines.push([text]);
  }
  return lines.map(lineOf);
}

function lineOf(texts: PageText[]): TextLine {
  const sorted = [...texts].sort((a, b) => a.left - b.left);
  const parts = [''];
  let right = Number.NaN;
  for (const text of sorted) {
    const gap = (text.left - right) / text.size;
    if (gap > wideGap) parts.push('');
    else if (gap > blankGap) parts[parts.length - 1] += ' ';
    parts[parts.length - 1] += text.text;
    right = Math.max(text.right, Number.isNaN(right) ? text.right : right);
  }
  return {
    parts: parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== ''),
    left: sorted[0]?.left ?? 0,
    right,
    bottom: sorted[0]?.bottom ?? 0,
    size: sorted.reduce((most, { size }) => Math.max(most, size), 0),
  };
}
