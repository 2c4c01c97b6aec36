import type { CellKey, EditionId } from '../editions/edition';
import { layout } from '../layout/layout';
import type { FactKey, Place } from '../layout/workbookPlan';

/** What the clerk writes on the cover sheet: one name each, as a figure has its key. */
export const writtenFacts = [
  'documentNumber',
  'signedOn',
  'overview',
  'problems',
  'other',
] as const satisfies FactKey[];

function placesIn(edition: EditionId): ReadonlyMap<CellKey, Place> {
  const { figures, facts } = layout(edition, { year: 0, unit: { name: '' } });
  return new Map([...writtenFacts.map((fact) => [fact, facts[fact]] as const), ...figures]);
}

const places: Record<EditionId, ReadonlyMap<CellKey, Place>> = {
  '2019': placesIn('2019'),
  '2021': placesIn('2021'),
};

/**
 * Every cell of an edition that a comment can be pinned to, and where it stands: the figures by their keys, and what the
 * clerk writes on the cover sheet by its name. That does not depend on year or unit.
 */
export function commentPlaces(edition: EditionId): ReadonlyMap<CellKey, Place> {
  return places[edition];
}

/** The cell that stands at a place of the workbook; null where no comment can be pinned. */
export function cellToComment(edition: EditionId, { sheet, address }: Place): CellKey | null {
  for (const [cell, place] of places[edition]) {
    if (place.sheet === sheet && place.address === address) return cell;
  }
  return null;
}
