import { takeUnlabelled } from './gatherRequests';
import { gluedHeads } from './gluedHeads';
import { disputeColumns, disputeForums, labelsSaid, printedHeads } from './labels';
import { columnsInOrder, type Column, type Head } from './readColumns';
import type { SourceRow } from './sourceRow';
import { addHead, beginHeads, beginRow, isBlank, isValue, type TableState } from './tableState';

const signs = [...disputeForums, ...disputeColumns];
const heads = printedHeads('disputes');
const forums = ['review', 'directSuit', 'suitAfterReview'];
const results = ['upheld', 'corrected', 'other', 'pending', 'total'];
const official = forums.flatMap((forum) => results.map((result) => `${forum}.${result}`));

/** Whether a row belongs to 表四 whatever was read before. */
export const opensDisputes = ({ cells }: SourceRow): boolean =>
  cells
    .flatMap((cell) => gluedHeads(cell, signs, heads))
    .some(({ text }) => labelsSaid(disputeForums.slice(0, 1), text).length > 0);

/** Takes in a row of 表四: its heads, or its numbers. */
export function gatherDisputes(state: TableState, row: SourceRow): void {
  const cells = row.cells.flatMap((cell) => gluedHeads(cell, signs, heads));
  if (cells.some(({ text }) => labelsSaid(signs, text).length > 0)) {
    if (!state.inHeads) beginHeads(state, 'disputes');
    const at = state.heads.length;
    for (const cell of cells) {
      const said = labelsSaid(signs, cell.text);
      for (const sign of said) state.labels.push({ table: 'disputes', sign, cell });
      if (!isBlank(cell)) addHead(state, said[0]?.key ?? null, cell, row);
    }
    for (const head of state.heads.slice(at)) head.row = at;
    return;
  }
  if (state.inHeads && cells.every(isBlank) && row.isLine) return;
  const hasNumbers = cells.some((cell) => isValue(cell) || /\d/.test(cell.text));
  if (!state.inHeads && !row.isLine && cells.some(({ text }) => /\d/.test(text)))
    return takeSecond(state, row);
  if (!state.inHeads || !hasNumbers) return takeUnlabelled(state, row);
  const shares = row.aligned && row.table === state.headsFrom;
  state.columns = columnsOf(state.heads, shares);
  state.inHeads = false;
  beginRow(state, 'disputes', { key: '', cell: null }, row, [...cells], 0);
}

/** Of two rows of numbers under the same heads, neither is known to be the form's. */
function takeSecond(state: TableState, row: SourceRow): void {
  for (const before of state.rows)
    if (before.table === 'disputes' && before.columns === state.columns) before.isDoubtful = true;
  beginRow(state, 'disputes', { key: '', cell: null }, row, [...row.cells], 0, { isDoubtful: true });
}

/** By position, unless a text has the heads of forums over their first column alone; then by their order. */
function columnsOf(heads: Head[], aligned: boolean): Column[] | null {
  const positioned = aligned ? byPosition(heads) : null;
  const keys = positioned?.map(({ key }) => key) ?? [];
  if (keys.join() === official.join()) return positioned;
  return aligned && !isOverFirst(heads) ? null : byOrder(heads);
}

/** Whether each forum stands over the first of its results. */
function isOverFirst(heads: Head[]): boolean {
  const starts = (keys: string[]): string =>
    heads.flatMap(({ key, cell }) => (key !== null && keys.includes(key) ? [cell.from] : [])).join();
  return starts(forums) === starts(['upheld']);
}

/** Of the heads over a column, the lowest result, and the lowest forum. */
function byPosition(heads: Head[]): Column[] {
  const last = heads.reduce((furthest, { cell }) => Math.max(furthest, cell.to), -1);
  const found: Column[] = [];
  let before: Head | undefined;
  for (let column = 0; column <= last; column += 1) {
    const over = heads.filter(({ cell }) => cell.from <= column && column <= cell.to);
    const result = over.filter(({ key }) => key !== null && results.includes(key)).at(-1);
    const forum = over.filter(({ key }) => key !== null && forums.includes(key)).at(-1);
    const known = found.at(-1);
    // A head may be over more than one column of the grid, and is one column all the same.
    if (result !== undefined && result === before && known !== undefined) known.to = column;
    else if (over.length > 0) {
      const text = over.map(({ cell }) => cell.text).join(' ');
      const key = result && forum ? `${forum.key}.${result.key}` : null;
      found.push({ key, text, from: column, to: column });
    }
    before = result;
  }
  return found;
}

function byOrder(heads: Head[]): Column[] | null {
  const keys = heads.map(({ key }) => key);
  const isOfficial =
    keys.every((key) => key !== null) &&
    keys.filter((key) => forums.includes(key ?? '')).join() === forums.join() &&
    keys.filter((key) => results.includes(key ?? '')).join() === forums.flatMap(() => results).join();
  return isOfficial ? columnsInOrder(official) : null;
}
