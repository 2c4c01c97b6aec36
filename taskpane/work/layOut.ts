import { editionForYear } from '../../shared/editions/editions';
import { layout } from '../../shared/layout/layout';
import type { Unit } from '../../shared/report/report';
import { attempt } from './attempt';
import type { Desk } from './desk';
import { memoryOf } from './memoryOf';
import { readAndCheck } from './readAndCheck';

/**
 * Lays the tables for a year and a unit out and shows what is to be filled. Whatever sheets have the same names are
 * emptied: ask first. The workbook remembers edition and year.
 */
export async function layOut(desk: Desk, year: number, unit: Unit): Promise<void> {
  const edition = editionForYear(year);
  if (edition === null) throw new RangeError(`There is no edition for ${year}`);
  await attempt(
    desk,
    'layingOut',
    async () => {
      await desk.excel.applySheets(layout(edition, { year, unit }).sheets);
      desk.store.dispatch({ type: 'recalled', explanations: {}, receipt: null });
      await desk.excel.remember(memoryOf(desk.store.state(), { edition, year }));
      await readAndCheck(desk);
    },
    'layoutFailed',
  );
}
