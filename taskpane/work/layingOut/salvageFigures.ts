import type { EditionId, FigureCell, Table } from '../../../shared/editions/edition';
import { editions } from '../../../shared/editions/editions';
import { foundFigure, foundText } from '../../../shared/layout/foundFigure';
import type { SheetReading } from '../../../shared/layout/sheetReading';
import { tableTop } from '../../../shared/layout/tableSheet';
import type { Report } from '../../../shared/report/report';

/**
 * The figures that stand on sheets whose template is damaged. A row is known by its printed label, so rows that were
 * moved keep their figures; where the label itself was overwritten, the row is taken to be where it belongs.
 */
export function salvageFigures(edition: EditionId, sheets: SheetReading[]): Report['figures'] {
  const figures: Report['figures'] = {};
  for (const table of editions[edition].tables) {
    const rows = sheets.find(({ name }) => name === table.name.zh)?.rows ?? [];
    for (const figure of table.figures) {
      figures[figure.key] = foundFigure(rows[rowOf(table, figure, rows)]?.[figure.column]);
    }
  }
  return figures;
}

/** The row of the sheet, from 0, on which a figure's printed label is found, or should be. */
function rowOf(table: Table, figure: FigureCell, rows: SheetReading['rows']): number {
  const place = tableTop + figure.row;
  const label = table.labels
    .filter(({ row, rows: height, role }) => row === figure.row && height === 1 && role === 'stub')
    .at(-1);
  if (label === undefined) return place;
  const isHere = (row: SheetReading['rows'][number] | undefined): boolean =>
    foundText(row?.[label.column]) === label.text;
  if (isHere(rows[place])) return place;
  const moved = rows.flatMap((row, index) => (isHere(row) ? [index] : []));
  return moved.length === 1 && moved[0] !== undefined ? moved[0] : place;
}
