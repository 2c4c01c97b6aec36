import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import type { FoundCell, SheetReading } from '../layout/sheetReading';
import { shownFormula } from './fileFormula';
import { shiftFormula } from './shiftFormula';

/** What the parser found on one worksheet, as a reading: a cell with an empty text is blank. */
export function readSheet({ name, rows, cells = new Map<string, Cell>() }: Sheet): SheetReading {
  const masters = sharedFormulas(cells);
  return {
    name,
    rows: rows.map((row, rowIndex) =>
      row.map((value, columnIndex): FoundCell => {
        const cell = cells.get(`${rowIndex},${columnIndex}`);
        if (cell?.formula !== undefined)
          return {
            formula: shownFormula(formulaOf(cell, rowIndex, columnIndex, masters)),
            value: plain(cell.value),
          };
        return cell?.type === 'error' ? { error: String(value) } : plain(value);
      }),
    ),
  };
}

interface Master {
  formula: string;
  row: number;
  column: number;
}

/** Formulas that several cells share, by their number; only the first of the cells holds the text. */
function sharedFormulas(cells: Map<string, Cell>): Map<number, Master> {
  const masters = new Map<number, Master>();
  for (const [position, { formula, formulaSharedIndex }] of cells) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = position.split(',').map(Number);
    masters.set(formulaSharedIndex, { formula, row, column });
  }
  return masters;
}

function formulaOf(cell: Cell, row: number, column: number, masters: Map<number, Master>): string {
  if (cell.formula) return cell.formula;
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  return master === undefined ? '' : shiftFormula(master.formula, row - master.row, column - master.column);
}

function plain(value: CellValue): Exclude<FoundCell, object> {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === '' ? null : value;
}
