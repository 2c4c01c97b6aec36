import type { RollupCellAnswer } from '../../../shared/api/rollup';

type Unit = RollupCellAnswer['units'][number];

/** Units in the order that one looks into a sum: those without a number first, then the largest numbers. */
export function behindCell(units: readonly Unit[]): Unit[] {
  const blank = units.filter(({ figure }) => figure === null);
  const filled = units.filter(({ figure }) => figure !== null);
  return [...blank, ...filled.sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0))];
}
