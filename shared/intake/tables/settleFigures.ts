import type { CellKey, EditionId } from '../../editions/edition';
import { figureCells } from '../../editions/figureCells';
import type { Place } from '../../document/document';
import { figureTextLimit, type Figure, type Report } from '../../report/report';
import type { Doubt } from '../doubt';
import type { SourceCell } from './sourceRow';

/** The figures of a document's tables, and where each was read. */
export interface ReadFigures {
  figures: Report['figures'];
  places: Record<CellKey, Place>;
  doubts: Doubt[];
}

/** What one row gives for a cell of the form. */
export interface Reading {
  cell: SourceCell;
  /** Whether the source marks each cell, so that a blank one is there as a blank. */
  isMarked: boolean;
  /** The note behind the label of its row. */
  note: string;
}

/**
 * The cells that say one thing wherever they stand, and no number that stands in two cells at once; of the others, a doubt.
 *
 * @param found what was read for each cell, in the order of the source
 */
export function settleFigures(found: ReadonlyMap<CellKey, Reading[]>, edition: EditionId): ReadFigures {
  const settled: ReadFigures = { figures: {}, places: {}, doubts: [] };
  const merged = mergedPlaces(found);
  for (const { key } of figureCells(edition)) {
    settled.figures[key] = null;
    const readings = found.get(key) ?? [];
    const filled = readings.map(({ cell }) => cell).filter(({ text }) => text !== '');
    const [first] = filled;
    if (first === undefined) continue;
    const doubt = doubtOf(key, readings, first, filled);
    if (doubt !== null) settled.doubts.push(doubt);
    else if (merged.has(first.place))
      settled.doubts.push({ cell: key, found: first.text, place: first.place });
    else {
      settled.figures[key] = figureOf(first);
      settled.places[key] = first.place;
    }
  }
  return settled;
}

/** A cell that stands twice and says two things, two numbers or a number and a blank, or stands in two rows of different notes. */
function doubtOf(cell: CellKey, readings: Reading[], first: SourceCell, filled: SourceCell[]): Doubt | null {
  const said = [...new Set(filled.map(figureOf))];
  const isBlankToo = readings.some((reading) => reading.isMarked && reading.cell.text === '');
  const areTwoRows = new Set(readings.map(({ note }) => note)).size > 1;
  if (said.length < 2 && !isBlankToo && !areTwoRows) return null;
  return {
    cell,
    found: filled.map(({ text }) => text).join(' / '),
    place: first.place,
    readings: [...said, ...(isBlankToo ? [null] : [])],
  };
}

/** A figure as it stands: a number where it is written as one, else its text. */
function figureOf({ text }: SourceCell): Figure {
  const written = text.replace(/\s+/g, ' ').trim();
  if (written === '') return null;
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(written)) return written.slice(0, figureTextLimit);
  const value = Number(written);
  return Number.isSafeInteger(Math.trunc(value)) ? value : written;
}

function mergedPlaces(found: ReadonlyMap<CellKey, Reading[]>): Set<Place> {
  const seen = new Map<Place, CellKey>();
  const merged = new Set<Place>();
  for (const [key, readings] of found)
    for (const { cell } of readings) {
      const before = seen.get(cell.place);
      if (before !== undefined && before !== key) merged.add(cell.place);
      seen.set(cell.place, key);
    }
  return merged;
}
