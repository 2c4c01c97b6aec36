import type { CellKey } from '../editions/edition';
import { textSectionIds } from '../editions/textSections';
import type { Figure, Report } from '../report/report';

/** What a report says in a cell that can be commented on (`commentPlaces`); null where it is blank. */
export function valueAt(report: Report, cell: CellKey): Figure {
  if (cell === 'documentNumber' || cell === 'signedOn') return report[cell] ?? null;
  const section = textSectionIds.find((id) => id === cell);
  return section === undefined ? (report.figures[cell] ?? null) : (report.narrative?.[section] ?? null);
}
