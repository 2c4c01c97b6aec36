import type { CellKey, EditionId } from '../../editions/edition';
import { figureCell, figureCells } from '../../editions/figureCells';
import type { Figure } from '../../report/report';
import type { Place } from '../../document/document';
import type { Doubt } from '../doubt';
import type { FoundRow } from './foundRow';
import { conventionsOf, placeValues, type Conventions } from './placeValues';
import { isWhole } from './tornRow';
import { settleFigures, type ReadFigures, type Reading } from './settleFigures';

/** Gives each found number to its cell; what is not certain becomes a doubt, and its cell stays blank. */
export function readFigures(rows: FoundRow[], edition: EditionId): ReadFigures {
  const found = new Map<CellKey, Reading[]>();
  const doubts: Doubt[] = [];
  const conventions = conventionsOf(rows);
  for (const row of rows) {
    const read = readRow(row, edition, conventions);
    for (const { key, ...reading } of read.given) {
      const readings = found.get(key) ?? [];
      readings.push(reading);
      found.set(key, readings);
    }
    doubts.push(...read.doubts);
  }
  const read = settleFigures(found, edition);
  // A second, unclear copy of a row is no doubt where it may well say what was read of the first.
  const open = doubts.filter(({ cell, found: text }) => !isSaidBy(text, read.figures[cell ?? ''] ?? null));
  for (const { cell } of open) if (cell !== undefined) read.figures[cell] = null;
  return {
    ...read,
    doubts: [...open, ...read.doubts, ...rows.flatMap((row) => leftOpen(row, edition, read))],
  };
}

/** The cells of a row that may be another one, where nothing else gave them; else what stands there. */
function leftOpen(row: FoundRow, edition: EditionId, { figures }: ReadFigures): Doubt[] {
  if (!row.isDoubtful) return [];
  const blank = cellsOf(row, edition).filter((cell) => (figures[cell] ?? null) === null);
  return blank.length === 0 ? [strangerOf(row)] : doubtsOf(row, blank);
}

const isSaidBy = (text: string, figure: Figure): boolean => figure !== null && text.includes(String(figure));

interface ReadRow {
  given: ({ key: CellKey } & Reading)[];
  doubts: Doubt[];
}

function readRow(row: FoundRow, edition: EditionId, conventions: Conventions): ReadRow {
  const filled = row.values.filter(({ text }) => text !== '');
  if (row.isDoubtful) return { given: [], doubts: [] };
  const found = row.columns === null ? null : placeValues(row, row.columns, conventions);
  const placed = found !== null && isWhole(row, found) ? found : null;
  const given: ReadRow['given'] = [];
  const strangers: Doubt[] = [];
  for (const { column, cell } of placed ?? []) {
    const key = column.key === null ? null : keyOf(row, column.key);
    if (key !== null && figureCell(edition, key) !== undefined)
      given.push({ key, cell, isMarked: row.explicit, note: row.note });
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
  if (placed === null && isAstray && without.length === 0) strangers.push(strangerOf(row));
  return { given: withoutRepeats(given), doubts: [...strangers, ...doubtsOf(row, without)] };
}

/** A number over several columns of one head leaves blanks beside it. */
const withoutRepeats = (given: ReadRow['given']): ReadRow['given'] =>
  given.filter(
    ({ key, cell }) =>
      cell.text !== '' || !given.some((other) => other.key === key && other.cell.text !== ''),
  );

const textOf = ({ values }: FoundRow): string =>
  values
    .filter(({ text }) => text !== '')
    .map(({ text }) => text)
    .join(' ');
const placeOf = ({ values }: FoundRow): Place => values.find(({ text }) => text !== '')?.place ?? {};

/** What a row says, of which no cell of the form is named. */
const strangerOf = (row: FoundRow): Doubt => ({
  found: `${row.label?.text ?? ''} ${textOf(row)}`.replace(/\s+/g, ' ').trim(),
  place: placeOf(row),
});

const doubtsOf = (row: FoundRow, cells: CellKey[]): Doubt[] =>
  cells.map((cell) => ({ cell, found: textOf(row), place: placeOf(row) }));

const keyOf = ({ table, row }: FoundRow, column: string): CellKey =>
  row === '' ? `${table}.${column}` : `${table}.${row}.${column}`;

/** The cells that a row's numbers may be of. */
function cellsOf(row: FoundRow, edition: EditionId): CellKey[] {
  const prefix = row.row === '' ? `${row.table}.` : `${row.table}.${row.row}.`;
  return figureCells(edition).flatMap(({ key }) => (key.startsWith(prefix) ? [key] : []));
}
