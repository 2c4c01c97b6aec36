import { addressOf } from '../../layout/address';
import { foundFigure } from '../../layout/foundFigure';
import type { FoundCell, SheetReading } from '../../layout/sheetReading';
import { readParts } from '../../workbook/readParts';
import { readWorkbook } from '../../workbook/readWorkbook';
import { workbookLimits } from '../../workbook/workbookLimits';
import type { Document, TableCell } from '../document';
import { DocumentRefusal } from '../documentRefusal';
import { refusalReasons } from '../refusalReasons';
import { withoutRaisedRuns } from './withoutRaisedRuns';
import { shownSheets, type Merge, type ShownSheet } from './shownParts';

type Block = Document['blocks'][number];

/**
 * Reads a workbook of any layout: what its sheets show. A row of one cell that takes the whole width is a paragraph; the
 * rows between are a table. Marks of notes set above the line are left out. Hidden sheets and rows are left out.
 *
 * @throws DocumentRefusal
 */
export async function readXlsx(bytes: Uint8Array): Promise<Document> {
  const workbook = await readWorkbook(bytes, workbookLimits, withoutRaisedRuns);
  if (!workbook.ok) throw new DocumentRefusal(refusalReasons[workbook.reason]);
  const shown = shownSheets(readParts(bytes));
  let tables = 0;
  return {
    blocks: workbook.reading.sheets.flatMap((sheet, index) => {
      const how = shown[index] ?? { isHidden: false, merges: [], hiddenRows: new Set<number>() };
      if (how.isHidden) return [];
      const blocks = blocksOf(sheet, how, tables);
      tables += blocks.filter(({ kind }) => kind === 'table').length;
      return blocks;
    }),
  };
}

function blocksOf(sheet: SheetReading, { merges, hiddenRows }: ShownSheet, before: number): Block[] {
  const grid = gridOf(sheet, merges);
  const blocks: Block[] = [];
  let tables = before;
  grid.forEach((line, row) => {
    if (hiddenRows.has(row)) return;
    const cells = new Set(
      line.filter((cell): cell is TableCell => cell !== undefined && cell.lines.length > 0),
    );
    const [only] = cells;
    if (only === undefined) return;
    const width = line.filter((cell) => cell === only).length;
    const last = blocks.at(-1);
    // Whether a lone cell in a narrow row is a text or a label, its reader has to know.
    if (cells.size === 1 && (width === line.length || last?.kind !== 'table'))
      blocks.push({ kind: 'paragraph', lines: only.lines, place: only.place });
    else if (last?.kind === 'table') last.rows.push(line);
    else {
      tables += 1;
      blocks.push({
        kind: 'table',
        aligned: true,
        rows: [line],
        place: { sheet: sheet.name, table: tables },
      });
    }
  });
  return blocks;
}

function gridOf({ name, rows }: SheetReading, merges: Merge[]): (TableCell | undefined)[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, lastFilled(row) + 1), 0);
  const grid = rows.map((row, at) =>
    Array.from({ length: width }, (_, column): TableCell | undefined => ({
      lines: linesOf(row[column] ?? null),
      place: { sheet: name, address: addressOf(at, column) },
    })),
  );
  for (const { top, left, bottom, right } of merges) {
    const first = grid[top]?.[left];
    for (let row = top; row <= Math.min(bottom, grid.length - 1); row += 1)
      for (let column = left; column <= Math.min(right, width - 1); column += 1) {
        const line = grid[row];
        if (line !== undefined) line[column] = first;
      }
  }
  return grid;
}

const lastFilled = (row: FoundCell[]): number =>
  row.reduce<number>((last, cell, index) => (cell === null || cell === '' ? last : index), -1);

/** What a cell shows: of a formula, its value. */
function linesOf(cell: FoundCell): string[] {
  const shown =
    cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.value : foundFigure(cell);
  return String(shown ?? '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
