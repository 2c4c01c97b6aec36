import type { SeriesBy } from './keptChart';
import type { Cell } from './workbookModel';

/** What a chart draws: the categories, and each series with its name and a number or a gap for every category. */
export interface ChartData {
  categories: string[];
  series: { name: string; values: (number | null)[] }[];
}

/**
 * Reads the cells of a chart's source as Excel does: a first row and a first column of text are names; with `Auto`, the
 * longer side of what is left holds the categories.
 *
 * @param cells row by row, at least one
 */
export function chartSeries(cells: Cell[][], seriesBy: SeriesBy): ChartData {
  const isNumber = (cell: Cell | undefined): boolean => typeof cell?.value === 'number';
  const [firstRow = []] = cells;
  const heads = firstRow.length > 1 ? firstRow.slice(1) : firstRow;
  const hasHead = heads.every((cell) => !isNumber(cell)) && cells.length > 1;
  const body = hasHead ? cells.slice(1) : cells;
  const hasNames = body.every(([cell]) => !isNumber(cell)) && firstRow.length > 1;
  const from = hasNames ? 1 : 0;
  const numbers = body.map((line) =>
    line.slice(from).map(({ value }) => (typeof value === 'number' ? value : null)),
  );
  const rowNames = body.map(([cell], index) => (hasNames ? (cell?.text ?? '') : String(index + 1)));
  const columnNames = firstRow.slice(from).map(({ text }, index) => (hasHead ? text : String(index + 1)));
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowNames.length >= columnNames.length);
  return byColumns
    ? {
        categories: rowNames,
        series: columnNames.map((name, at) => ({ name, values: numbers.map((line) => line[at] ?? null) })),
      }
    : {
        categories: columnNames,
        series: rowNames.map((name, at) => ({ name, values: numbers[at] ?? [] })),
      };
}
