import { columnsOfRequests } from './columnsOfRequests';
import { gluedDigits } from './gluedDigits';
import { gluedHeads } from './gluedHeads';
import {
  isRelationNote,
  labelsSaid,
  lastLabelSaid,
  printedHeads,
  printedRows,
  requestColumns,
  requestGroups,
  requestRows,
} from './labels';
import { labelOfRequest } from './labelOfRequest';
import { isInPlace } from './rowPlace';
import { severalRows } from './severalRows';
import type { SourceCell, SourceRow } from './sourceRow';
import {
  addHead,
  addStranger,
  beginHeads,
  beginRow,
  finishRow,
  isBlank,
  isValue,
  takeSeveral,
  type TableState,
} from './tableState';

/** Heads that no row of 表三 shares its label with. */
const plainHeads = requestColumns.filter(({ key }) => key !== 'total' && key !== 'otherOrganisation');
/** Rows that no head shares its label with. */
const plainRows = requestRows.filter(({ key }) => key !== 'handled' && key !== 'closedOther');

const heads = printedHeads('requests');
const rowTexts = printedRows('requests');
/** Whether a row belongs to 表三 whatever was read before. */
export const opensRequests = ({ cells }: SourceRow): boolean =>
  cells.some((cell) => isHead(cell) || labelsSaid(plainRows.slice(0, 2), cell.text).length > 0);

/** Takes in a row of 表三: its heads, or a label with its numbers, or numbers alone. */
export function gatherRequests(state: TableState, row: SourceRow): void {
  const { cells } = row;
  const isHeadRow = cells.some(isHead);
  if (isHeadRow && !state.inHeads) beginHeads(state, 'requests');
  if (isHeadRow || (state.inHeads && !cells.some(isRowLabel))) {
    takeHeads(state, row);
    return;
  }
  if (state.inHeads) {
    state.columns = columnsOfRequests(state.heads, row.aligned && row.table === state.headsFrom);
    state.inHeads = false;
  }
  takeRow(state, row);
}

const isHead = (cell: SourceCell): boolean =>
  isRelationNote(cell.text) ||
  labelsSaid(plainHeads, cell.text).length > 0 ||
  gluedHeads(cell, requestColumns, heads).length > 1;

/** 3.其他 and （七）总计 are told from heads by their number. */
const isNumbered = (text: string): boolean => /^\s*(\d\s*[.．、]|[（(]\s*七\s*[）)])/.test(text);

const isRowLabel = (cell: SourceCell): boolean =>
  (isNumbered(cell.text) && labelsSaid(requestRows, cell.text).length > 0) ||
  lastLabelSaid([...plainRows, ...requestGroups], cell.text).length > 0 ||
  gluedDigits(plainRows, rowTexts, cell) !== null ||
  severalRows(requestRows, rowTexts, cell.text).length > 0;

function takeHeads(state: TableState, row: SourceRow): void {
  const at = state.heads.length;
  for (const cell of row.cells.flatMap((each) => gluedHeads(each, requestColumns, heads))) {
    if (isBlank(cell) || isRelationNote(cell.text)) continue;
    const said = labelsSaid(requestColumns, cell.text);
    for (const sign of said) state.labels.push({ table: 'requests', sign, cell });
    addHead(state, said.length === 1 ? (said[0]?.key ?? null) : null, cell, row);
  }
  // The heads of one row stand side by side.
  for (const head of state.heads.slice(at)) head.row = at;
}

function takeRow(state: TableState, row: SourceRow): void {
  const { cells } = row;
  const { last, keys, groups, said, label, glued } = labelOfRequest(row);
  const behind = cells.slice(last + 1);
  const values = glued === null ? behind : [glued, ...behind];
  const above = groups.at(-1) ?? state.above;
  const [key, ...others] = [
    ...keys,
    ...(keys.length === 0
      ? []
      : behind.flatMap(({ text }) => labelsSaid(requestRows, text).map((sign) => sign.key))),
  ];
  const isDoubtful = key !== undefined && !isInPlace(key, label?.text ?? '', above);
  if (!isDoubtful) {
    state.labels.push(...said.map((each) => ({ table: 'requests' as const, ...each })));
    state.above = keys.at(-1) ?? above;
  }
  if (key !== undefined && others.length > 0)
    takeSeveral(state, 'requests', [key, ...others], { ...row, cells: values }, label);
  else if (key !== undefined)
    beginRow(state, 'requests', { key, cell: label }, row, values, last + 1, {
      isGlued: glued !== null,
      isDoubtful,
    });
  else if (label !== null) {
    finishRow(state);
    for (const { text } of behind) state.fragments.push(text);
    addStranger(state, label, behind);
  } else takeUnlabelled(state, row);
}

/** 12（其中修订3件）; 2022年1月12日 and 9.其他情形 do not. */
const beginsAsNumber = /^[\d０-９]+(?![\d０-９年.、．])/;

/**
 * Numbers in a line of their own go on with the row above, and so does a word with a number in it where numbers are still to
 * come, or where the source marks it as a cell and it begins as a number does; anything else ends the row, and is one that the form does not have.
 */
export function takeUnlabelled(state: TableState, { cells, isLine, isBare }: SourceRow): void {
  const { pending } = state;
  const first = cells.find((cell) => !isBlank(cell));
  const isAwaited = pending !== null && isLine && pending.values.length < (pending.columns?.length ?? 0);
  const isNumberLike = cells.every((cell) => isValue(cell) || /\d/.test(cell.text));
  const isOneMore =
    isLine && !isBare && cells.every((cell) => isValue(cell) || beginsAsNumber.test(cell.text));
  if (pending !== null && (cells.every(isValue) || (isAwaited && isNumberLike) || isOneMore)) {
    for (const cell of cells) pending.values.push(cell);
    pending.isTorn ||= isBare;
    return;
  }
  if (first === undefined) return;
  // What stands between numbers and is none ends their row.
  finishRow(state);
  if (isLine) return;
  state.fragments.push(first.text);
  addStranger(state, first, cells.slice(cells.indexOf(first) + 1));
}
