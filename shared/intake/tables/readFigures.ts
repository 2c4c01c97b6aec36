import type { CellKey, EditionId } from '../../editions/edition';
import { figureCell, figureCells } from '../../editions/figureCells';
import type { Figure, Report } from '../../report/report';
import { figureTextLimit } from '../../report/report';
import type { Place } from '../../document/document';
import type { Doubt } from '../doubt';
import type { FoundRow } from './foundRow';
import { conventionsOf, placeValues, type Conventions } from './placeValues';
import type { SourceCell } from './sourceRow';

/** The figures of a document's tables, and where each was read. */
export interface ReadFigures {
  figures: Report['figures'];
  places: Record<CellKey, Place>;
  doubts: Doubt[];
}

/** Gives each found number to its cell; what is not certain becomes a doubt, and its cell stays blank. */
export function readFigures(rows: FoundRow[], edition: EditionId): ReadFigures {
  const found = new Map<CellKey, SourceCell[]>();
  const doubts: Doubt[] = [];
  const conventions = conventionsOf(rows);
  for (const row of rows) {
    const read = readRow(row, edition, conventions);
    for (const { key, cell } of read.given) found.set(key, [...(found.get(key) ?? []), cell]);
    doubts.push(...read.doubts);
  }
  const read = settled(found, edition);
  // What a second, unclear copy of a row says is no doubt where the first one was read.
  const open = doubts.filter(({ cell }) => cell === undefined || read.figures[cell] === null);
  return { ...read, doubts: [...open, ...contradictions(found)] };
}

interface ReadRow {
  given: { key: CellKey; cell: SourceCell }[];
  doubts: Doubt[];
}

function readRow(row: FoundRow, edition: EditionId, conventions: Conventions): ReadRow {
  const filled = row.values.filter(({ text }) => text !== '');
  const placed = row.columns === null ? null : placeValues(row, row.columns, conventions);
  const given: ReadRow['given'] = [];
  const strangers: Doubt[] = [];
  for (const { column, cell } of placed ?? []) {
    const key = column.key === null ? null : keyOf(row, column.key);
    if (key !== null && figureCell(edition, key) !== undefined) given.push({ key, cell });
    else if (cell.text !== '')
      strangers.push({
        found: [row.label?.text, column.text, cell.text].filter(Boolean).join(' '),
        place: cell.place,
      });
  }
  // What went astray may belong to any cell of the row that got nothing.
  const isAstray = filled.length > 0 && (placed === null || strangers.length > 0);
  const without = isAstray
    ? cellsOf(row, edition).filter((cell) => !given.some(({ key }) => key === cell))
    : [];
  const text = filled.map((cell) => cell.text).join(' ');
  const place = filled[0]?.place ?? {};
  if (placed === null && isAstray && without.length === 0)
    strangers.push({ found: `${row.label?.text ?? ''} ${text}`.trim(), place });
  return { given, doubts: [...strangers, ...without.map((cell) => ({ cell, found: text, place }))] };
}

const keyOf = ({ table, row }: FoundRow, column: string): CellKey =>
  row === '' ? `${table}.${column}` : `${table}.${row}.${column}`;

/** The cells that a row's numbers may be of. */
function cellsOf(row: FoundRow, edition: EditionId): CellKey[] {
  const prefix = row.row === '' ? `${row.table}.` : `${row.table}.${row.row}.`;
  return figureCells(edition).flatMap(({ key }) => (key.startsWith(prefix) ? [key] : []));
}

/** A figure as it stands: a number where it is written as one, else its text. */
function figureOf({ text }: SourceCell): Figure {
  const written = text.replace(/\s+/g, ' ').trim();
  if (written === '') return null;
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(written)) return written.slice(0, figureTextLimit);
  const value = Number(written);
  return Number.isSafeInteger(Math.trunc(value)) ? value : written;
}

/** The cells that say one thing wherever they stand, and no number that stands in two cells at once. */
function settled(found: Map<CellKey, SourceCell[]>, edition: EditionId): Omit<ReadFigures, 'doubts'> {
  const figures: Report['figures'] = {};
  const places: ReadFigures['places'] = {};
  const merged = mergedPlaces(found);
  for (const { key } of figureCells(edition)) {
    figures[key] = null;
    const cells = (found.get(key) ?? []).filter(({ text }) => text !== '');
    const [cell] = cells;
    if (cell === undefined || isContradicted(cells) || merged.has(cell.place)) continue;
    figures[key] = figureOf(cell);
    places[key] = cell.place;
  }
  return { figures, places };
}

const isContradicted = (cells: SourceCell[]): boolean =>
  new Set(cells.map((cell) => String(figureOf(cell)))).size > 1;

function mergedPlaces(found: Map<CellKey, SourceCell[]>): Set<Place> {
  const seen = new Map<Place, CellKey>();
  const merged = new Set<Place>();
  for (const [key, cells] of found)
    for (const { place } of cells) {
      const before = seen.get(place);
      if (before !== undefined && before !== key) merged.add(place);
      seen.set(place, key);
    }
  return merged;
}

function contradictions(found: Map<CellKey, SourceCell[]>): Doubt[] {
  const merged = mergedPlaces(found);
  return [...found].flatMap(([cell, cells]): Doubt[] => {
    const filled = cells.filter(({ text }) => text !== '');
    const [first] = filled;
    if (first === undefined) return [];
    if (isContradicted(filled)) {
      const readings = [...new Set(filled.map(figureOf))];
      return [{ cell, found: filled.map(({ text }) => text).join(' / '), place: first.place, readings }];
    }
    return merged.has(first.place) ? [{ cell, found: first.text, place: first.place }] : [];
  });
}
