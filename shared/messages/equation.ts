import type { CellKey } from '../editions/edition';
import type { Report } from '../report/report';
import type { Finding } from '../rulebook/finding';
import { rulebook } from '../rulebook/rulebook';

/** One number of an equation, and the cell it stands in. */
export interface EquationNumber {
  cell: CellKey;
  value: number;
}

/**
 * A broken sum as it would be written on paper. Parts that are 0 are left out unless all of them are.
 * For a total the right side is one cell; for the printed relation both sides have two.
 */
export interface Equation {
  shape: 'total' | 'balance';
  left: EquationNumber[];
  leftSum: number;
  right: EquationNumber[];
  rightSum: number;
  /** leftSum - rightSum */
  difference: number;
  /** What tells its cells apart: the rows of one column, or the columns of one row. */
  along: 'row' | 'column';
}

/** The equation of a broken sum; null for every other finding. */
export function equation(finding: Finding, report: Report): Equation | null {
  if (finding.family !== 'sum' || finding.outcome !== 'broken') return null;
  const rule = rulebook(report.edition).sums.find(({ id }) => id === finding.rule);
  if (rule === undefined) return null;
  const side = (sign: 1 | -1): EquationNumber[] =>
    rule.terms
      .filter((term) => term.sign === sign)
      .map(({ cell }) => ({ cell, value: Number(report.figures[cell]) }));
  const left = side(1);
  const right = side(-1);
  const shown = left.filter(({ value }) => value !== 0);
  const sum = (numbers: EquationNumber[]): number => numbers.reduce((total, { value }) => total + value, 0);
  const [first, second] = rule.terms.map(({ cell }) => cell.split('.'));
  return {
    shape: rule.shape,
    left: rule.shape === 'total' && shown.length > 0 ? shown : left,
    leftSum: sum(left),
    right,
    rightSum: sum(right),
    difference: sum(left) - sum(right),
    along: first?.[1] === second?.[1] ? 'column' : 'row',
  };
}
