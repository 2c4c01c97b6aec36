import type { CellKey, EditionId, FigureCell, TableId } from './edition';
import { editions } from './editions';

/** A cell to be filled, with the table it stands in. */
export interface PlacedFigureCell extends FigureCell {
  table: TableId;
}

const listOf = (id: EditionId): PlacedFigureCell[] =>
  editions[id].tables.flatMap((table) => table.figures.map((figure) => ({ ...figure, table: table.id })));

const lists: Record<EditionId, PlacedFigureCell[]> = { '2019': listOf('2019'), '2021': listOf('2021') };

const mapOf = (id: EditionId): ReadonlyMap<CellKey, PlacedFigureCell> =>
  new Map(lists[id].map((cell) => [cell.key, cell]));

const maps: Record<EditionId, ReadonlyMap<CellKey, PlacedFigureCell>> = {
  '2019': mapOf('2019'),
  '2021': mapOf('2021'),
};

/** All cells to be filled, in the printed order: table by table, row by row. */
export function figureCells(edition: EditionId): readonly PlacedFigureCell[] {
  return lists[edition];
}

/** One cell by its key; undefined when the edition has no such cell. */
export function figureCell(edition: EditionId, key: CellKey): PlacedFigureCell | undefined {
  return maps[edition].get(key);
}
