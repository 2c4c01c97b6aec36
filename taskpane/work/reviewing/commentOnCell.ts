import type { Receipt } from '../../../shared/api/receipt';
import { cellToComment } from '../../../shared/review/commentPlaces';
import { draftKey, withCell } from '../../state/reviewing/decisionDraft';
import type { Desk } from '../desk';

/** Begins a comment at the cell that the supervisor has selected; where none can be pinned, the pane says so quietly. */
export async function commentOnCell({ store, excel }: Desk, receipt: Receipt): Promise<void> {
  const place = await excel.activeCell();
  const cell = place && cellToComment(receipt.edition, place);
  const report = draftKey(receipt);
  const draft = store.state().drafts[report];
  if (cell !== null && draft !== undefined)
    store.dispatch({ type: 'decisionDrafted', report, draft: withCell(draft, cell) });
  store.dispatch({ type: 'noticed', notice: cell === null ? 'noCellToComment' : null });
}
