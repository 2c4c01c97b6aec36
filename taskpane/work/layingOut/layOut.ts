import { editionForYear } from '../../../shared/editions/editions';
import { layout } from '../../../shared/layout/layout';
import type { Unit } from '../../../shared/report/report';
import { attempt } from '../attempt';
import type { Desk } from '../desk';
import { memoryOf } from '../memoryOf';
import { putOnSheets } from './putOnSheets';
import { readAndCheck } from '../checking/readAndCheck';

/**
 * Lays the tables for a year and a unit out and shows what is to be filled. The workbook remembers edition and year.
 * Content in the way that nobody was asked about stays, and the pane says where it is.
 *
 * @param agreed names of sheets that the user agreed to have emptied
 */
export async function layOut(desk: Desk, year: number, unit: Unit, agreed: string[]): Promise<void> {
  const edition = editionForYear(year);
  if (edition === null) throw new RangeError(`There is no edition for ${year}`);
  await attempt(
    desk,
    'layingOut',
    async () => {
      const inTheWay = await putOnSheets(desk, layout(edition, { year, unit }).sheets, agreed);
      if (inTheWay.length > 0) {
        desk.store.dispatch({ type: 'foundInTheWay', sheets: [...agreed, ...inTheWay] });
        return;
      }
      desk.store.dispatch({ type: 'recalled', explanations: {}, receipt: null });
      await desk.excel.remember(memoryOf(desk.store.state(), { edition, year }));
      await readAndCheck(desk);
    },
    'layoutFailed',
  );
}
