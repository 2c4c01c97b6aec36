import { labelText } from '../labelText';
import { labelsSaid, longestCell, type LabelSign } from './labels';
import type { SourceCell } from './sourceRow';

/**
 * Heads that ran together in a line, `信息内容本年制发件数本年废止件数`, each as a cell of its own; a cell that is one head, or
 * holds anything else, as it is.
 *
 * @param texts the heads that the form prints, the longest first
 */
export function gluedHeads(cell: SourceCell, signs: LabelSign[], texts: string[]): SourceCell[] {
  if (
    cell.text.length > longestCell ||
    !/\p{Script=Han}{6}/u.test(cell.text.replace(/\s/g, '')) ||
    labelsSaid(signs, cell.text).length > 0
  )
    return [cell];
  let rest = labelText(cell.text.replace(/[（(][^）)]*勾稽关系[^）)]*[）)]/, ''));
  const found: string[] = [];
  while (rest !== '') {
    const head = texts.find((text) => rest.startsWith(text));
    if (head === undefined) return [cell];
    found.push(head);
    rest = rest.slice(head.length);
  }
  return found.length === 0 ? [cell] : found.map((text) => ({ ...cell, text }));
}
