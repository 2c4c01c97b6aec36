import type { TableId } from '../../editions/edition';
import type { Document } from '../../document/document';
import { isPageMark } from '../../document/text/pageMark';
import { sectionOf } from '../text/sectionHeading';
import { gatherDisclosure, opensDisclosure } from './gatherDisclosure';
import { gatherDisputes, opensDisputes } from './gatherDisputes';
import { gatherRequests, opensRequests } from './gatherRequests';
import { loneCell, rowsOf, type SourceRow } from './sourceRow';
import { beginHeads, finishRow, freshState, type TableState } from './tableState';

const gather: Record<TableId, (state: TableState, row: SourceRow) => void> = {
  disclosure: gatherDisclosure,
  requests: gatherRequests,
  disputes: gatherDisputes,
};

/** No cell of a table that was made into lines is longer. */
const longestCell = 100;

/**
 * Goes through a document row by row and gathers the rows of the three tables, wherever they stand: as tables, one small
 * table a row, or as lines of text. Which table a row belongs to, its labels say.
 */
export function gatherRows(document: Document): TableState {
  const state = freshState();
  let mayHoldLines = false;
  for (const { row } of rowsOf(document)) {
    const line = loneCell(row);
    const section = line === null ? null : sectionOf(line.text);
    if (section !== null) {
      finishRow(state);
      state.table = null;
      mayHoldLines = section >= 1 && section <= 3;
      continue;
    }
    if (row.isLine && line !== null) {
      if (isPageMark(line.text)) continue;
      if (!mayHoldLines && state.table === null) continue;
      if (line.text.length > longestCell || line.text.includes('。')) {
        finishRow(state);
        continue;
      }
    }
    turnTo(state, row);
    if (state.table !== null) gather[state.table](state, row);
  }
  finishRow(state);
  return state;
}

function turnTo(state: TableState, row: SourceRow): void {
  const opened = opensDisclosure(row)
    ? 'disclosure'
    : opensRequests(row)
      ? 'requests'
      : opensDisputes(row)
        ? 'disputes'
        : state.table;
  if (opened !== null && opened !== state.table) beginHeads(state, opened);
}
