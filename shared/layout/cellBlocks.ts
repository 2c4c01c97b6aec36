import { cellAt, rangeOf } from './address';
import type { Position } from './sumFormula';

/** A formula for one cell, row and column from 0; `columns` are those that its merged area covers. */
export interface CellFormula extends Position {
  columns: number;
  formula: string;
}

/** The formula with each relative reference as an offset from the cell, so that like formulas compare equal. */
const relative = ({ formula, row, column }: CellFormula): string =>
  formula.replace(/(?<![A-Z$])[A-Z]{1,2}\d+/g, (address) => {
    const at = cellAt(address);
    return `[${at.row - row},${at.column - column}]`;
  });

interface Block extends Position {
  rows: number;
  columns: number;
  formula: string;
}

/** Joins cells with like formulas into the fewest rectangles a row-by-row sweep finds. */
function blocks(formats: CellFormula[]): Block[] {
  const grown: (Block & { like: string })[] = [];
  for (const format of formats) {
    const like = relative(format);
    const beside = grown.find(
      (block) =>
        block.like === like &&
        block.rows === 1 &&
        block.row === format.row &&
        block.column + block.columns === format.column,
    );
    if (beside !== undefined) beside.columns += format.columns;
    else grown.push({ ...format, rows: 1, like });
  }
  const stacked: typeof grown = [];
  for (const strip of grown) {
    const above = stacked.find(
      (block) =>
        block.like === strip.like &&
        block.column === strip.column &&
        block.columns === strip.columns &&
        block.row + block.rows === strip.row,
    );
    if (above !== undefined) above.rows += 1;
    else stacked.push({ ...strip });
  }
  return stacked;
}

/**
 * Makes few ranges of many cells: those whose formulas say the same of their own cell become one range, with the
 * formula for its top left cell.
 */
export const joinAlike = (formulas: CellFormula[]): { range: string; formula: string }[] =>
  blocks(formulas).map(({ row, column, rows, columns, formula }) => ({
    range: rangeOf(row, column, rows, columns),
    formula,
  }));
