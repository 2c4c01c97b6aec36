import { labelText } from '../labelText';
import { takeUnlabelled } from './gatherRequests';
import { gluedDigits } from './gluedDigits';
import { gluedHeads } from './gluedHeads';
import {
  disclosureBands,
  disclosureColumns,
  disclosureRows,
  labelsSaid,
  printedHeads,
  printedRows,
} from './labels';
import { labelsSaidWithNote } from './labelsSaidWithNote';
import { columnsByPosition, columnsInOrder, type Head } from './readColumns';
import { severalRows } from './severalRows';
import type { SourceRow } from './sourceRow';
import {
  addHead,
  beginHeads,
  beginRow,
  finishRow,
  isBlank,
  isValue,
  takeSeveral,
  type TableState,
} from './tableState';

const signs = [...disclosureBands, ...disclosureColumns];
const heads = printedHeads('disclosure');
const rowTexts = printedRows('disclosure');

/** Whether a row belongs to 表二 whatever was read before. */
export const opensDisclosure = ({ cells }: SourceRow): boolean =>
  cells.some(({ text }) => labelsSaid(disclosureBands, text).length > 0);

/** Takes in a row of 表二: a band, the heads of one, or a label with its numbers, or numbers alone. */
export function gatherDisclosure(state: TableState, row: SourceRow): void {
  const { cells } = row;
  const band = cells.find(({ text }) => labelsSaid(disclosureBands, text).length > 0);
  if (band !== undefined) {
    beginHeads(state, 'disclosure');
    takeHeads(state, { ...row, cells: cells.filter((cell) => cell !== band) });
    return;
  }
  const at = cells.findIndex((cell) => !isBlank(cell));
  const label = cells[at];
  if (label === undefined) return takeUnlabelled(state, row);
  const beside = cells
    .slice(at)
    .flatMap(({ text }) => labelsSaid(disclosureRows, text).map(({ key }) => key));
  const noted = labelsSaidWithNote(disclosureRows, label.text);
  // A note may name other rows.
  const several =
    beside.length > 1 || noted.note !== '' ? beside : severalRows(disclosureRows, rowTexts, label.text);
  if (several.length > 1)
    return takeSeveral(state, 'disclosure', several, { ...row, cells: cells.slice(at + 1) }, label);
  // 行政许可-: the dash stands for a number.
  const plain = row.isLine && /[-—–－/／○〇无]$/.test(label.text) ? [] : noted.said;
  const hasNumbers = cells.slice(at + 1).some(({ text }) => /\d/.test(text));
  const parted = plain.length === 0 ? gluedDigits(disclosureRows, rowTexts, label, hasNumbers) : null;
  const sign = (parted?.said ?? plain)[0];
  if (sign === undefined) {
    if (state.inHeads && !cells.every(isValue)) takeHeads(state, row);
    else takeUnlabelled(state, row);
    return;
  }
  state.labels.push({ table: 'disclosure', sign, cell: label });
  if (state.inHeads) {
    const shares = row.aligned && row.table === state.headsFrom;
    state.columns = shares
      ? columnsByPosition(state.heads, () => false)
      : columnsInOrder(state.heads.map(({ key }) => key));
    if (isTwice(state.heads)) state.columns = null;
    state.inHeads = false;
  }
  const behind = cells.slice(at + 1);
  const values = parted === null ? behind : [parted.digits, ...behind];
  beginRow(state, 'disclosure', { key: sign.key, cell: label }, row, values, at + 1, {
    isGlued: parted !== null,
    note: noted.note,
  });
}

function takeHeads(state: TableState, row: SourceRow): void {
  finishRow(state);
  for (const cell of row.cells.flatMap((each) => gluedHeads(each, signs, heads))) {
    if (isBlank(cell) || labelsSaid(disclosureBands, cell.text).length > 0) continue;
    const { said } = labelsSaidWithNote(disclosureColumns, cell.text);
    for (const sign of said) state.labels.push({ table: 'disclosure', sign, cell });
    addHead(state, said[0]?.key ?? null, cell, row);
  }
}

/** Whether two heads of one band are of the same column, and only their notes tell them apart. */
const isTwice = (found: Head[]): boolean =>
  found.some(({ key, cell }) =>
    found.some(
      (other) => key !== null && other.key === key && labelText(other.cell.text) !== labelText(cell.text),
    ),
  );
