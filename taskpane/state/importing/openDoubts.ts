import type { Report } from '../../../shared/report/report';
import type { Doubt } from '../../../shared/files/fileProblem';
import type { Imported } from '../paneState';

/** The doubts of an import that still stand: a cell that has been filled is settled. */
export function openDoubts(imported: Imported | null, { figures }: Report): Doubt[] {
  return (imported?.doubts ?? []).filter(
    ({ cell }) => cell === undefined || (figures[cell] ?? null) === null,
  );
}
