import type { CellKey } from '../../../shared/editions/edition';
import { coverAddresses, coverName } from '../../../shared/layout/coverSheet';
import type { SectionId } from '../../../shared/narrative/narrativeFinding';
import type { Desk } from '../desk';
import { placesOf } from '../placesOf';

/** Selects a section of text in Excel; when Excel does not allow it, the pane says so quietly. */
export async function showSection({ store, excel }: Desk, section: SectionId): Promise<void> {
  const shown = await excel.selectCell({ sheet: coverName, address: coverAddresses[section] });
  store.dispatch({ type: 'noticed', notice: shown ? null : 'cellNotShown' });
}

/** Selects a figure's cell in Excel; when Excel does not allow it, the pane says so quietly. */
export async function showCell({ store, excel }: Desk, cell: CellKey): Promise<void> {
  const { workbook } = store.state();
  const place = workbook.kind === 'laidOut' ? placesOf(workbook.report.edition).get(cell) : undefined;
  const shown = place !== undefined && (await excel.selectCell(place));
  store.dispatch({ type: 'noticed', notice: shown ? null : 'cellNotShown' });
}
