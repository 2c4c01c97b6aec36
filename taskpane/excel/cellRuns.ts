import { cellAt, rangeOf } from '../../shared/layout/address';
import type { Place } from '../../shared/layout/workbookPlan';

/** One value for one place; null empties the cell. */
export interface PlacedValue {
  place: Place;
  value: number | string | null;
}

/** Neighbouring cells of one row, written as one block. */
export interface CellRun {
  sheet: string;
  address: string;
  values: (number | string)[][];
}

/** Joins values for single cells into as few one-row blocks as neighbours allow; null becomes Excel's ''. */
export function cellRuns(values: PlacedValue[]): CellRun[] {
  const cells = values
    .map(({ place, value }) => ({ sheet: place.sheet, ...cellAt(place.address), value: value ?? '' }))
    .sort((a, b) => compare(a.sheet, b.sheet) || a.row - b.row || a.column - b.column);

  const runs: { sheet: string; row: number; column: number; values: (number | string)[] }[] = [];
  for (const { sheet, row, column, value } of cells) {
    const last = runs.at(-1);
    if (last && last.sheet === sheet && last.row === row && last.column + last.values.length === column) {
      last.values.push(value);
    } else {
      runs.push({ sheet, row, column, values: [value] });
    }
  }
  return runs.map((run) => ({
    sheet: run.sheet,
    address: rangeOf(run.row, run.column, 1, run.values.length),
    values: [run.values],
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
