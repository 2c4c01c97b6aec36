import type { CellKey } from '../../shared/editions/edition';
import type { Desk } from './desk';
import { placesOf } from './placesOf';

/** Selects a figure's cell in Excel; when Excel does not allow it, the pane says so quietly. */
export async function showCell({ store, excel }: Desk, cell: CellKey): Promise<void> {
  const { workbook } = store.state();
  const place = workbook.kind === 'laidOut' ? placesOf(workbook.report.edition).get(cell) : undefined;
  const shown = place !== undefined && (await excel.selectCell(place));
  store.dispatch({ type: 'noticed', notice: shown ? null : 'cellNotShown' });
}
