import { fillReport } from '../../../shared/layout/fillReport';
import { layout } from '../../../shared/layout/layout';
import type { FiledReport } from '../../../shared/files/fileProblem';
import { attempt } from '../attempt';
import type { Desk } from '../desk';
import { memoryOf } from '../memoryOf';
import { putOnSheets } from '../layingOut/putOnSheets';
import { readAndCheck } from '../checking/readAndCheck';
import { asOwn } from '../../state/importing/asOwn';

/**
 * Lays out the tables of a report that was read from a file, filled with what is certain, and shows what is in doubt. Content
 * in the way that nobody was asked about stays, and the pane says so.
 *
 * @param source the name of the file
 * @param agreed the user was asked, and agreed to have the sheets replaced
 */
export async function importReport(
  desk: Desk,
  filed: FiledReport,
  source: string,
  agreed: boolean,
): Promise<void> {
  const { store, excel } = desk;
  const { report, doubts } = asOwn(filed, store.state().who);
  await attempt(
    desk,
    'importing',
    async () => {
      const sheets = fillReport(layout(report.edition, report), report);
      const inTheWay = await putOnSheets(desk, sheets, agreed ? 'all' : []);
      if (inTheWay.length > 0) {
        store.dispatch({ type: 'foundInTheWay', sheets: inTheWay });
        return;
      }
      store.dispatch({ type: 'recalled', explanations: report.explanations ?? {}, receipt: null });
      store.dispatch({ type: 'imported', imported: { source, doubts: doubts ?? [] } });
      await excel.remember(memoryOf(store.state(), report));
      await readAndCheck(desk);
      store.dispatch({ type: 'viewChosen', view: 'report' });
    },
    'layoutFailed',
  );
}
