import type { Document, Table } from '../document/document';
import { documentLimits } from '../document/documentLimits';
import { noneSign } from '../document/text/noneSign';
import {
  disclosureBands,
  disclosureColumns,
  disclosureRows,
  disputeColumns,
  disputeForums,
  labelsSaid,
  requestColumns,
  requestGroups,
  requestRows,
} from './tables/labels';

const signs = [
  ...disclosureBands,
  ...disclosureColumns,
  ...disclosureRows,
  ...requestColumns,
  ...requestGroups,
  ...requestRows,
  ...disputeColumns,
  ...disputeForums,
];

/** A line with a number and so many labels of the form is a table; a sentence has not. */
const fewestLabels = 5;
/** A label is broken into no more parts, and no part is longer, in characters. */
const mostParts = 3;
const longestPart = 40;

/** A number, in full width too and with a remark behind it, or a sign for none. */
const value = new RegExp(`^(?:[-+]?[\\d０-９][\\d０-９.,，]*(?:万?元|[件项个条])?(?:[（(].*)?|${noneSign})$`);

/**
 * A document in which a table that was written into one line, a blank between its cells, is a line a cell. Blank cells have
 * left no trace there, which is as with any other text of one cell a line.
 */
export function unrollLines(document: Document): Document {
  let tried = 0;
  const unrolled = (line: string): string[] => {
    if (tried + line.length > documentLimits.linesOfCells) return [line];
    const words = line.split(' ');
    if (!words.some((word) => value.test(word))) return [line];
    tried += line.length;
    return cellsOf(words) ?? [line];
  };
  const unrolledRow = (row: Table['rows'][number]): Table['rows'] => {
    const place = row.find((cell) => cell !== undefined)?.place ?? {};
    const cells = unrolled(row.flatMap((cell) => cell?.lines ?? []).join(' '));
    return cells.length > 1 ? cells.map((text) => [{ lines: [text], place: { ...place } }]) : [row];
  };
  return {
    ...document,
    blocks: document.blocks.map((block) => {
      if (block.kind === 'paragraph') return { ...block, lines: block.lines.flatMap(unrolled) };
      return block.aligned ? block : { ...block, rows: block.rows.flatMap(unrolledRow) };
    }),
  };
}

/** Labels put together again out of their parts, and every other word by itself; null where too few of them are labels. */
function cellsOf(words: string[]): string[] | null {
  const cells: string[] = [];
  let labels = 0;
  for (let from = 0; from < words.length;) {
    const count = partsOfLabel(words, from);
    if (count > 0) labels += 1;
    const next = from + Math.max(1, count);
    cells.push(words.slice(from, next).join(''));
    from = next;
  }
  return labels < fewestLabels ? null : cells;
}

/** How many words from here on are one label; 0 where none begins. */
function partsOfLabel(words: string[], from: number): number {
  for (let count = mostParts; count > 0; count -= 1) {
    const parts = words.slice(from, from + count);
    if (parts.length < count || parts.some((part) => part.length > longestPart || value.test(part))) continue;
    if (labelsSaid(signs, parts.join('')).length > 0) return count;
  }
  return 0;
}
