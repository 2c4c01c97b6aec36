import type { Highs } from 'highs';
import type { Report } from '../../../shared/report/report';
import { rulebook } from '../../../shared/rulebook/rulebook';

/** A sum over the cells that the solver may change: what it comes to now, and its signed cells. */
interface Sum {
  residual: number;
  terms: { cell: string; sign: 1 | -1 }[];
}

/**
 * The least number of cells whose change mends all sums of a report, if that is 3 or fewer, by mixed integer
 * programming: each cell may go up by `u` or down by `d`, both whole, if its switch `z` is on. A sum with a cell that has
 * no number is left out. That a broken sum needs a change, and one change in a sum that holds another, follows; said
 * outright, it spares the solver most of its work.
 */
export function fewestByHighs(highs: Highs, report: Report): number {
  const valueOf = (cell: string): number => report.figures[cell] as number;
  const idle = idleCells(report);
  const sums = rulebook(report.edition)
    .sums.filter(({ terms }) => terms.every(({ cell }) => typeof report.figures[cell] === 'number'))
    .map(({ terms }): Sum => ({
      residual: terms.reduce((sum, { cell, sign }) => sum + sign * valueOf(cell), 0),
      terms: terms.filter(({ cell }) => !idle.has(cell)),
    }));
  const most = sums.reduce((sum, { residual }) => sum + Math.abs(residual), 0);
  if (most === 0) return 0;
  const numbers = new Map<string, number>();
  for (const { cell } of sums.flatMap(({ terms }) => terms))
    if (!numbers.has(cell)) numbers.set(cell, numbers.size);
  const variables = (letter: string): string[] => [...numbers.values()].map((number) => letter + number);
  const equations = sums.flatMap(({ residual, terms }) => {
    if (terms.length === 0) return [];
    const changes = terms.map(({ cell, sign }) => {
      const [up, down] = sign === 1 ? ['+', '-'] : ['-', '+'];
      return `${up} u${numbers.get(cell)} ${down} d${numbers.get(cell)}`;
    });
    return [`${changes.join(' ')} = ${-residual}`];
  });
  const consequences = sums.flatMap(({ residual, terms }) => {
    const switches = terms.map(({ cell }) => `z${numbers.get(cell)}`);
    if (residual !== 0) return [`${switches.join(' + ')} >= 1`];
    return switches.map((one) => `${switches.filter((other) => other !== one).join(' + ')} - ${one} >= 0`);
  });
  const switched = [...numbers.values()].map((number) => `u${number} + d${number} - ${most} z${number} <= 0`);
  const bounds = [...numbers].map(([cell, number]) => `0 <= d${number} <= ${Math.min(valueOf(cell), most)}`);
  const program = [
    'Minimize',
    variables('z').join(' + '),
    'Subject To',
    ...equations,
    ...consequences,
    ...switched,
    'Bounds',
    ...bounds,
    'General',
    [...variables('u'), ...variables('d')].join(' '),
    'Binary',
    variables('z').join(' '),
    'End',
  ];
  const solution = highs.solve(program.join('\n'), { output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return Math.round(solution.ObjectiveValue);
}

/**
 * Cells of rows of 表三 that are 0 throughout, but for two such rows. The parts of （七）总计 that are 0 throughout are
 * interchangeable, and changing one takes two changes in it, so three changes never touch two of them.
 */
function idleCells({ edition, figures }: Report): Set<string> {
  const parts = rulebook(edition).sums.filter(
    ({ id, table, shape }) => table === 'requests' && shape === 'total' && !notInterchangeable.test(id),
  );
  const idle = parts.filter(({ terms }) => terms.every(({ cell }) => figures[cell] === 0)).slice(2);
  return new Set(idle.flatMap(({ terms }) => terms.map(({ cell }) => cell)));
}

const notInterchangeable = /^sum\.requests\.(handled|received|carriedIn|carriedOut)/;
