import type { CellKey } from '../../../shared/editions/edition';
import { coverAddresses, coverName } from '../../../shared/layout/coverSheet';
import type { SectionId } from '../../../shared/narrative/narrativeFinding';
import { commentPlaces } from '../../../shared/review/commentPlaces';
import type { Desk } from '../desk';

/** Selects a section of text in Excel; when Excel does not allow it, the pane says so quietly. */
export async function showSection({ store, excel }: Desk, section: SectionId): Promise<void> {
  const shown = await excel.selectCell({ sheet: coverName, address: coverAddresses[section] });
  store.dispatch({ type: 'noticed', notice: shown ? null : 'cellNotShown' });
}

/** Selects a cell in Excel, of a figure or of what the clerk writes on the cover sheet; when Excel does not allow it, the pane says so quietly. */
export async function showCell({ store, excel }: Desk, cell: CellKey): Promise<void> {
  const { workbook } = store.state();
  const place = workbook.kind === 'laidOut' ? commentPlaces(workbook.report.edition).get(cell) : undefined;
  const shown = place !== undefined && (await excel.selectCell(place));
  store.dispatch({ type: 'noticed', notice: shown ? null : 'cellNotShown' });
}
