import type { TableCell } from '../document';
import type { CountedCells } from '../countedCells';
import { childOf, elementsOf, valueOf, within, type XmlElement } from '../parseXml';

/**
 * The grid of a table of Word: a cell that is merged across or down stands in each of its slots as the same object.
 * Source: ECMA-376 part 1, 17.4.17 (gridSpan), 17.4.84 (vMerge).
 *
 * @param counted the cells of the document so far
 * @param number the number of the table in its source, from 1
 */
export function gridOfTable(
  table: XmlElement,
  number: number,
  linesOf: (cell: XmlElement) => string[],
  counted: CountedCells,
): (TableCell | undefined)[][] {
  const grid: (TableCell | undefined)[][] = [];
  for (const row of rowsOf(table)) {
    const line: (TableCell | undefined)[] = [];
    const above = grid.at(-1) ?? [];
    line.length = spanOf(within(row, 'w:trPr', 'w:gridBefore')?.attributes['w:val'], 0);
    counted.take(line.length);
    for (const cell of cellsOf(row)) {
      const properties = childOf(cell, 'w:tcPr');
      const column = line.length;
      const merge = childOf(properties, 'w:vMerge');
      const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      const lines = linesOf(cell);
      const place = { table: number, row: grid.length + 1, column: column + 1 };
      const found = (goesOn ? above[column] : undefined) ?? { lines, place };
      const span = spanOf(valueOf(properties, 'w:gridSpan'), 1);
      counted.take(span);
      for (let right = 0; right < span; right += 1) line.push(found);
    }
    grid.push(line);
  }
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  counted.take(grid.reduce((sum, line) => sum + width - line.length, 0));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column]));
}

/** No row of a table of Word covers more columns. */
const widest = 1000;

const spanOf = (written: string | undefined, least: number): number => {
  const count = Math.trunc(Number(written ?? least));
  return count >= least ? Math.min(count, widest) : least;
};

/** Rows and cells may stand within controls and marks of tracking. */
const wrappers = /^(w:sdt|w:sdtContent|w:customXml|w:ins)$/;

const rowsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'w:tr' && within(child, 'w:trPr', 'w:del') === undefined
      ? [child]
      : wrappers.test(child.name)
        ? rowsOf(child)
        : [],
  );

const cellsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'w:tc' ? [child] : wrappers.test(child.name) ? cellsOf(child) : [],
  );
