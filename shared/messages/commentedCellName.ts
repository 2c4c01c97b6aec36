import type { CellKey, EditionId } from '../editions/edition';
import type { FactKey } from '../layout/workbookPlan';
import { cellName } from './cellName';
import type { Locale } from './locale';
import { factNames } from './workbookProblemText';

/**
 * What a clerk calls a cell that a comment is pinned to: a figure with where to find it, or what is written on the cover sheet.
 *
 * @throws RangeError when the edition has no such cell
 */
export function commentedCellName(edition: EditionId, cell: CellKey, locale: Locale): string {
  return isFact(cell) ? factNames[cell][locale] : cellName(edition, cell, locale);
}

const isFact = (cell: string): cell is FactKey => Object.hasOwn(factNames, cell);
