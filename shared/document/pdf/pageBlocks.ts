import type { Document, TableCell } from '../document';
import { cellsOfLine } from '../text/cellsOfLine';
import { gridsOf, type RuledGrid } from './gridsOf';
import type { PageText, PdfPage } from './pdfPage';
import { textLines, type TextLine } from './textLines';

type Block = Document['blocks'][number];

/** A block and the height at which it begins, so that those of a page can be put in order. */
interface Placed {
  top: number;
  block: Block;
}

const pageNumber = /^[-—–\s·•.第]*\d{1,3}[-—–\s·•.页]*$/;
/** Numbers of pages stand within this share of the page's height from its ends. */
const atEnd = 0.1;

/** What stands on a page: tables by their lines, and the lines of text around them, put together into paragraphs. */
export function pageBlocks({ number, height, texts, rulings }: PdfPage, tablesBefore: number): Block[] {
  const grids = gridsOf(rulings);
  const inside = grids.map((): PageText[] => []);
  const outside: PageText[] = [];
  for (const text of texts.flatMap((each) => wordsOf(each, grids))) {
    const at = grids.findIndex((grid) => isWithin(text, grid));
    (inside[at] ?? outside).push(text);
  }
  const tables = grids.map((grid, index): Placed => {
    const table = tablesBefore + index + 1;
    const rows = rowsOf(grid, inside[index] ?? [], { page: number, table });
    return {
      top: grid.ys[0] ?? 0,
      block: { kind: 'table', aligned: true, rows, place: { page: number, table } },
    };
  });
  const lines = textLines(outside).filter(
    ({ parts, bottom }) =>
      !(pageNumber.test(parts.join('')) && (bottom < height * atEnd || bottom > height * (1 - atEnd))),
  );
  return [
    ...tables,
    ...paragraphsOf(
      lines,
      number,
      tables.map(({ top }) => top),
    ),
  ]
    .sort((a, b) => b.top - a.top)
    .map(({ block }) => block);
}

/** A run of text that reaches over the lines of a table is parted at its blanks, each word where it stands. */
function wordsOf(text: PageText, grids: RuledGrid[]): PageText[] {
  const middle = (text.left + text.right) / 2;
  const grid = grids.find((each) => isWithin({ ...text, left: middle, right: middle }, each));
  if (grid === undefined || !/\s/.test(text.text.trim())) return [text];
  if (!grid.xs.some((x) => x > text.left + 2 && x < text.right - 2)) return [text];
  const widthOf = (part: string): number =>
    Array.from(part).reduce((width, char) => width + (char.charCodeAt(0) > 0xff ? 2 : 1), 0);
  const unit = (text.right - text.left) / Math.max(1, widthOf(text.text));
  let left = text.left;
  return text.text.split(/(\s+)/).flatMap((part) => {
    const right = left + widthOf(part) * unit;
    const word = { ...text, text: part, left, right };
    left = right;
    return part.trim() === '' ? [] : [word];
  });
}

function isWithin({ left, right, bottom, size }: PageText, { xs, ys }: RuledGrid): boolean {
  const [x, y] = [(left + right) / 2, bottom + size / 3];
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y <= (ys[0] ?? 0) && y >= (ys.at(-1) ?? 0);
}

function rowsOf(
  { xs, ys, cells }: RuledGrid,
  texts: PageText[],
  place: { page: number; table: number },
): (TableCell | undefined)[][] {
  const found = new Map<number, PageText[]>();
  for (const text of texts) {
    const [x, y] = [(text.left + text.right) / 2, text.bottom + text.size / 3];
    const column = xs.filter((at) => at <= x).length - 1;
    const row = ys.filter((at) => at >= y).length - 1;
    const cell = cells[row]?.[column];
    if (cell !== undefined) found.set(cell, [...(found.get(cell) ?? []), text]);
  }
  const made = new Map<number, TableCell>();
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const known = made.get(cell);
      if (known !== undefined) return known;
      const lines = textLines(found.get(cell) ?? []).map(({ parts }) => parts.join(' '));
      const fresh = { lines, place: { ...place, row: row + 1, column: column + 1 } };
      made.set(cell, fresh);
      return fresh;
    }),
  );
}

/** Lines of one paragraph go on from edge to edge; a short line ends one, and an indented line begins the next. */
function paragraphsOf(lines: TextLine[], page: number, tops: number[]): Placed[] {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  const found: Placed[] = [];
  let before: TextLine | null = null;
  for (const line of lines) {
    const last = found.at(-1)?.block;
    const isTable = tops.some(
      (top) => before !== null && top < before.bottom + before.size && top > line.bottom,
    );
    const goesOn =
      before !== null &&
      !isTable &&
      last?.kind === 'paragraph' &&
      before.right > right - 2 * before.size &&
      line.left < left + line.size &&
      Math.abs(line.size - before.size) < 1;
    const row = line.parts.length > 1 ? cellsOfLine(line.parts.join('    ')) : null;
    const text = line.parts.join(' ');
    if (goesOn && last?.kind === 'paragraph') last.lines[last.lines.length - 1] += text;
    else if (row !== null && row.length > 1)
      found.push({ top: line.bottom + line.size, block: rowBlock(row, page) });
    else
      found.push({
        top: line.bottom + line.size,
        block: { kind: 'paragraph', lines: [text], place: { page } },
      });
    before = line;
  }
  return found;
}

const rowBlock = (cells: string[], page: number): Block => ({
  kind: 'table',
  aligned: false,
  rows: [cells.map((text) => ({ lines: text === '' ? [] : [text], place: { page } }))],
  place: { page },
});
