import { noneSign } from '../../document/text/noneSign';
import type { TableId } from '../../editions/edition';
import type { Doubt } from '../doubt';
import type { FoundRow } from './foundRow';
import type { Column, Head } from './readColumns';
import type { LabelSign } from './labels';
import type { SourceCell, SourceRow } from './sourceRow';

/** What has been read of the tables so far, row by row. */
export interface TableState {
  table: TableId | null;
  /** The heads above the rows that come, in their order. */
  heads: Head[];
  /** Whether heads are still coming. */
  inHeads: boolean;
  columns: Column[] | null;
  /** The block that the heads stand in. */
  headsFrom: number;
  /** The key of the row or group of 表三 that came last since its heads. */
  above: string | null;
  /** The row whose numbers may still come in lines of their own. */
  pending: FoundRow | null;
  rows: FoundRow[];
  doubts: Doubt[];
  /** Labels of the form that were found, with how the source prints them. */
  labels: { table: TableId; sign: LabelSign; cell: SourceCell }[];
  /** Texts without numbers that are no labels: the rest of one that a page break tore, for one. */
  fragments: string[];
}

export const freshState = (): TableState => ({
  table: null,
  heads: [],
  inHeads: false,
  columns: null,
  headsFrom: -1,
  above: null,
  pending: null,
  rows: [],
  doubts: [],
  labels: [],
  fragments: [],
});

/** No cell holds the labels of more rows. */
const mostKeys = 40;

/** Ends the row that was being read, if any. */
export function finishRow(state: TableState): void {
  if (
    state.pending !== null &&
    state.pending.values.length > 0 &&
    !state.rows.slice(-mostKeys).includes(state.pending)
  )
    state.rows.push(state.pending);
  state.pending = null;
}

/** Turns to a table, whose heads come now. */
export function beginHeads(state: TableState, table: TableId): void {
  finishRow(state);
  state.table = table;
  state.heads = [];
  state.inHeads = true;
  state.columns = null;
  state.above = null;
}

/** Takes a cell as a head. */
export function addHead(state: TableState, key: string | null, cell: SourceCell, row: SourceRow): void {
  state.headsFrom = row.table;
  state.heads.push({ key, cell, row: state.heads.length });
}

/** Begins a row of numbers. */
export function beginRow(
  state: TableState,
  table: TableId,
  label: { key: string; cell: SourceCell | null },
  row: SourceRow,
  values: SourceCell[],
  before: number,
  { isGlued = false, isDoubtful = false, note = '' } = {},
): void {
  finishRow(state);
  state.pending = {
    table,
    row: label.key,
    label: label.cell,
    columns: state.columns,
    shares: row.aligned && row.table === state.headsFrom,
    explicit: row.aligned,
    values,
    before,
    isGlued,
    note,
    isTorn: row.isBare && label.cell === null,
    isDoubtful,
  };
  // In a table a row is whole; in lines its numbers are still to come.
  if (!row.isLine && values.length > 0) finishRow(state);
}

/**
 * Takes the numbers of which nothing tells to which of several rows they belong: they are in doubt for each of these.
 *
 * @param row the numbers alone, without their labels
 */
export function takeSeveral(
  state: TableState,
  table: TableId,
  keys: string[],
  row: SourceRow,
  label: SourceCell | null,
): void {
  for (const key of keys) {
    beginRow(state, table, { key, cell: label }, row, row.cells, 0, { isDoubtful: true });
    // In lines the numbers are still to come, for all of them.
    if (state.pending !== null) state.rows.push(state.pending);
  }
}

export const isBlank = ({ text }: SourceCell): boolean => text === '';

const none = new RegExp(`^(?:${noneSign})+$`);

/** Digits, or the signs that stand for none: what a cell of numbers may hold. */
export const isValue = ({ text }: SourceCell): boolean => {
  const written = text.replace(/\s/g, '');
  return /^[-+—–/\\]?[\d０-９.,，]*(?:万?元|[件项个条])?$/.test(written) || none.test(written);
};

/** Names a row or a column that the form does not have. */
export function addStranger(state: TableState, label: SourceCell, values: SourceCell[]): void {
  const filled = values.filter((cell) => !isBlank(cell)).map(({ text }) => text);
  if (filled.length > 0)
    state.doubts.push({ found: [label.text.replace(/\s+/g, ''), ...filled].join(' '), place: label.place });
}
