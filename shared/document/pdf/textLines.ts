import { withRaised } from '../raisedText';
import type { PageText } from './pdfPage';
import { raisedTexts } from './raisedTexts';

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

/** Texts in lines, from the top down and from left to right; marks of notes set above a line are left out. */
export function textLines(texts: PageText[]): TextLine[] {
  const written = texts.filter(({ text }) => text.trim() !== '');
  const raised = raisedTexts(written);
  const lines: PageText[][] = [];
  for (const text of written.sort((a, b) => b.bottom - a.bottom || a.left - b.left)) {
    if (raised.has(text)) continue;
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.bottom - text.bottom < 0.5 * first.size)
      line.push(text);
    else lines.push([text]);
  }
  const above = new Map<PageText, PageText[]>();
  for (const [text, base] of raised) above.set(base, [...(above.get(base) ?? []), text]);
  return lines.map((line) => lineOf(line, above));
}

function lineOf(texts: PageText[], above: ReadonlyMap<PageText, PageText[]>): TextLine {
  const sorted = [...texts].sort((a, b) => a.left - b.left);
  const parts = [''];
  let right = Number.NaN;
  for (const text of sorted) {
    const gap = (text.left - right) / text.size;
    const last = parts.length - 1;
    if (gap > wideGap) parts.push(text.text);
    else parts[last] += `${gap > blankGap ? ' ' : ''}${text.text}`;
    right = Math.max(text.right, Number.isNaN(right) ? text.right : right);
    const marks = (above.get(text) ?? []).sort((a, b) => a.left - b.left);
    const mark = marks.map((each) => each.text).join('');
    if (mark !== '') parts[parts.length - 1] = withRaised(parts.at(-1) ?? '', mark);
    right = marks.reduce((most, each) => Math.max(most, each.right), right);
  }
  return {
    parts: parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== ''),
    left: sorted[0]?.left ?? 0,
    right,
    bottom: sorted[0]?.bottom ?? 0,
    size: sorted.reduce((most, { size }) => Math.max(most, size), 0),
  };
}
