import type { Report } from '../../../shared/report/report';
import type { Suspect } from '../../../shared/rulebook/finding';
import { rulebook } from '../../../shared/rulebook/rulebook';

/**
 * Every choice of one cell, or else of two, whose change mends all sums, by trying them all. For reports in which each
 * cell of a sum holds a number; null when one or two changes are not enough.
 */
export function everyAnswer({ edition, figures }: Report): Suspect[] | null {
  const { sums } = rulebook(edition);
  const effects = new Map<string, Map<number, number>>();
  for (const [index, { terms }] of sums.entries())
    for (const { cell, sign } of terms) {
      const effect = effects.get(cell) ?? new Map<number, number>();
      effects.set(cell, effect.set(index, sign));
    }
  const residuals = new Map<number, number>();
  for (const [index, { terms }] of sums.entries()) {
    const residual = terms.reduce((sum, { cell, sign }) => sum + sign * (figures[cell] as number), 0);
    if (residual !== 0) residuals.set(index, residual);
  }
  const after = (rest: Map<number, number>, cell: string, change: number): Map<number, number> => {
    const left = new Map(rest);
    for (const [index, sign] of effects.get(cell) ?? []) {
      const residual = (left.get(index) ?? 0) + sign * change;
      if (residual === 0) left.delete(index);
      else left.set(index, residual);
    }
    return left;
  };
  const changeOf = (cell: string, change: number): Suspect => {
    const from = figures[cell] as number;
    return [{ cell, from, to: from + change }];
  };
  const singles = (rest: Map<number, number>, cells: string[]): Suspect[] =>
    cells.flatMap((cell) => {
      const [first] = effects.get(cell) ?? [];
      if (first === undefined) return [];
      const change = -(rest.get(first[0]) ?? 0) * first[1];
      const possible = change !== 0 && (figures[cell] as number) + change >= 0;
      return possible && after(rest, cell, change).size === 0 ? [changeOf(cell, change)] : [];
    });
  const cells = [...effects.keys()];
  const one = singles(residuals, cells);
  if (one.length > 0) return one;
  const two = cells.flatMap((cell, index) => {
    const others = cells.slice(index + 1);
    const changes = new Set([...residuals].flatMap(([, residual]) => [residual, -residual]));
    return [...changes].flatMap((change) =>
      (figures[cell] as number) + change < 0
        ? []
        : singles(after(residuals, cell, change), others).map((other) => [
            ...changeOf(cell, change),
            ...other,
          ]),
    );
  });
  return two.length > 0 ? two : null;
}
