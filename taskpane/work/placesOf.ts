import type { EditionId } from '../../shared/editions/edition';
import { layout } from '../../shared/layout/layout';
import type { WorkbookPlan } from '../../shared/layout/workbookPlan';

const planOf = (id: EditionId): WorkbookPlan['figures'] =>
  layout(id, { year: 0, unit: { name: '' } }).figures;

const places: Record<EditionId, WorkbookPlan['figures']> = { '2019': planOf('2019'), '2021': planOf('2021') };

/** Where the figures of an edition stand; that does not depend on year or unit. */
export function placesOf(edition: EditionId): WorkbookPlan['figures'] {
  return places[edition];
}
