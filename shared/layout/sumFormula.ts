import type { CellKey } from '../editions/edition';
import type { SumRule } from '../rulebook/rule';
import { addressOf } from './address';
import { outOfKind } from './figureFormulas';

/** Where a cell key stands on its sheet, row and column from 0. */
export type Position = { row: number; column: number };

/** Cells that follow each other in one row or one column, as ranges; the order of the cells is kept. */
function runs(cells: Position[]): Position[][] {
  const found: Position[][] = [];
  for (const cell of cells) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const first = run?.[0];
    const below = last !== undefined && cell.column === last.column && cell.row === last.row + 1;
    const beside = last !== undefined && cell.row === last.row && cell.column === last.column + 1;
    const straight = first !== undefined && (first.column === cell.column || first.row === cell.row);
    if (run !== undefined && straight && (below || beside)) run.push(cell);
    else found.push([cell]);
  }
  return found;
}

const reference = (run: Position[]): string => {
  const [first = { row: 0, column: 0 }] = run;
  const last = run.at(-1) ?? first;
  const start = addressOf(first.row, first.column);
  return run.length === 1 ? start : `${start}:${addressOf(last.row, last.column)}`;
};

/**
 * The native formula that is TRUE where a sum rule is broken, and FALSE where it holds or cannot be judged: every cell
 * of the equation must be a plain number of its kind before the two sides are compared.
 * References are relative, so the formula may be used for a block of like rules.
 *
 * @param place where each cell of the rule stands
 */
export function brokenSumFormula(rule: SumRule, place: (cell: CellKey) => Position): string {
  const side = (sign: 1 | -1): string[] =>
    runs(rule.terms.filter((term) => term.sign === sign).map(({ cell }) => place(cell))).map(reference);
  const left = side(1);
  const right = side(-1);
  const all = runs(rule.terms.map(({ cell }) => place(cell))).map(reference);
  const unfit = all.map((x) => `SUMPRODUCT(ISFORMULA(${x})+${outOfKind(x, 'count')})`).join('+');
  return `=IF(COUNT(${all.join(',')})<${rule.terms.length},FALSE,IF(${unfit}>0,FALSE,SUM(${left.join(',')})<>SUM(${right.join(',')})))`;
}
