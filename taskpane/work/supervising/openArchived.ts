import type { ArchivedVersion } from '../../../shared/api/answers';
import { fillReport } from '../../../shared/layout/fillReport';
import { layout } from '../../../shared/layout/layout';
import { readOnlySheets } from '../../../shared/layout/readOnlySheets';
import { attempt } from '../attempt';
import type { Desk } from '../desk';
import { memoryOf } from '../memoryOf';
import { putOnSheets } from '../layingOut/putOnSheets';
import { readAndCheck } from '../checking/readAndCheck';

/**
 * Puts an archived version onto the sheets of this workbook to be read, in place of what our sheets hold. Content in the way that
 * nobody was asked about stays, and the pane says so.
 *
 * @param agreed the user was asked, and agreed to have the sheets replaced
 */
export async function openArchived(
  desk: Desk,
  { receipt, report }: ArchivedVersion,
  agreed: boolean,
): Promise<void> {
  const { store, excel } = desk;
  await attempt(
    desk,
    'opening',
    async () => {
      const sheets = readOnlySheets(fillReport(layout(report.edition, report), report));
      const inTheWay = await putOnSheets(desk, sheets, agreed ? 'all' : []);
      if (inTheWay.length > 0) {
        store.dispatch({ type: 'foundInTheWay', sheets: inTheWay });
        return;
      }
      store.dispatch({ type: 'recalled', explanations: report.explanations ?? {}, receipt });
      await excel.remember(memoryOf(store.state(), report));
      await readAndCheck(desk);
    },
    'layoutFailed',
  );
}
