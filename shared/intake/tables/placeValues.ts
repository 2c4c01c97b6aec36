import { noneSign } from '../../document/text/noneSign';
import type { FoundRow } from './foundRow';
import type { Column } from './readColumns';
import type { SourceCell } from './sourceRow';

/** A cell of numbers and the column it belongs to. */
export interface Placed {
  column: Column;
  cell: SourceCell;
}

/** How many cells of a row stand in front of its numbers, and how many there are, by what other rows of the table show. */
export type Conventions = Map<string, Set<number>>;

const isBlank = ({ text }: SourceCell): boolean => text === '';
const shape = ({ table, before, values, columns }: FoundRow): string =>
  `${table} ${before} ${values.length} ${columns?.length ?? 0}`;
const anyShape = ({ table }: FoundRow): string => table;

/** Learns from the rows that can be read in one way only. */
export function conventionsOf(rows: FoundRow[]): Conventions {
  const found: Conventions = new Map();
  const learn = (key: string, offset: number): void => {
    found.set(key, (found.get(key) ?? new Set()).add(offset));
  };
  for (const row of rows) {
    if (row.columns === null || row.columns.length < 2 || row.isGlued) continue;
    const [offset, ...others] = offsets(row, row.columns.length);
    if (offset === undefined || others.length > 0 || row.values.every(isBlank)) continue;
    if (row.values.length > row.columns.length || !hasBlankEdge(row.values)) learn(shape(row), offset);
    if (row.values.length === row.columns.length && !hasBlankEdge(row.values)) learn(anyShape(row), 0);
  }
  return found;
}

/**
 * Which cell is of which column, or null where it is not certain. Cells that stand under their heads are; else as many cells
 * as there are columns, in their order; more than that only where what is too much is blank, and can be in one way only.
 */
export function placeValues(row: FoundRow, columns: Column[], conventions: Conventions): Placed[] | null {
  if (row.isGlued || isOneOfMany(row.values, columns)) return placeGlued(row, columns);
  if (row.shares && columns.every(({ from }) => from !== null)) {
    const under = placeUnderHeads(row.values, columns);
    if (under !== null) return under;
    if (row.values.length !== columns.length || row.values.some(isBlank)) return null;
  }
  const possible = offsets(row, columns.length);
  const known = conventions.get(shape(row));
  const isExact = row.values.length === columns.length;
  const certain =
    possible.length === 1 && (isExact ? isTrusted(row, conventions) : true)
      ? possible
      : possible.filter((offset) => known?.size === 1 && known.has(offset));
  const [offset] = certain;
  if (offset === undefined || certain.length > 1) return null;
  return columns.flatMap((column, index) => {
    const cell = row.values[offset + index];
    return cell === undefined ? [] : [{ column, cell }];
  });
}

/** In a text, as many cells as columns with a blank at an end may be one too many there and one too few elsewhere. */
function isTrusted(row: FoundRow, conventions: Conventions): boolean {
  if (row.explicit || !hasBlankEdge(row.values)) return true;
  return (conventions.get(shape(row)) ?? conventions.get(anyShape(row)))?.has(0) ?? false;
}

const hasBlankEdge = (values: SourceCell[]): boolean => {
  const [first] = values;
  const last = values.at(-1);
  return first === undefined || last === undefined || isBlank(first) || isBlank(last);
};

/** Where the first column may stand, so that all cells outside the columns are blank. */
function offsets({ values }: FoundRow, count: number): number[] {
  const found: number[] = [];
  for (let offset = 0; offset + count <= values.length; offset += 1) {
    const outside = [...values.slice(0, offset), ...values.slice(offset + count)];
    if (outside.every(isBlank)) found.push(offset);
  }
  return found;
}

/** Each column has one cell of its own right under its head, and nothing stands outside the columns. */
function placeUnderHeads(values: SourceCell[], columns: Column[]): Placed[] | null {
  const placed: Placed[] = [];
  for (const column of columns) {
    const { from, to } = column;
    if (from === null || to === null) return null;
    const under = values.filter((cell) => cell.from <= to && cell.to >= from);
    const [cell] = under;
    if (cell === undefined || under.length > 1 || placed.some((other) => other.cell === cell)) return null;
    placed.push({ column, cell });
  }
  const isOutside = (cell: SourceCell): boolean => !placed.some((other) => other.cell === cell);
  return values.some((cell) => isOutside(cell) && !isBlank(cell)) ? null : placed;
}

/** 0000000 for seven columns. */
const isOneOfMany = (values: SourceCell[], columns: Column[]): boolean =>
  values.length === 1 && columns.length > 1 && columns.length === values[0]?.text.length;

/** What stands behind a label and is all there is of its number. */
const isPlain = new RegExp(`^(?:[\\d０-９]+(?:\\.\\d+)?(?:万?元)?|${noneSign})$`);

/** 规章000 is three times 0, since no number begins with one; 规章123 may be anything. */
function placeGlued({ values }: FoundRow, columns: Column[]): Placed[] | null {
  const [cell, ...others] = values;
  if (cell === undefined || others.some((other) => !isBlank(other))) return null;
  const [column, ...more] = columns;
  if (column !== undefined && more.length === 0) return isPlain.test(cell.text) ? [{ column, cell }] : null;
  const isZeros = /^[0０]+$/.test(cell.text) && cell.text.length === columns.length;
  // Each 0 has a place of its own, though they stand in one cell.
  const zero = (): SourceCell => ({ ...cell, text: '0', place: { ...cell.place } });
  return isZeros ? columns.map((each) => ({ column: each, cell: zero() })) : null;
}
