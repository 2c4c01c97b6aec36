import type { ArchivedVersion } from '../../shared/api/answers';
import { fillReport } from '../../shared/layout/fillReport';
import { layout } from '../../shared/layout/layout';
import { attempt } from './attempt';
import type { Desk } from './desk';
import { memoryOf } from './memoryOf';
import { readAndCheck } from './readAndCheck';

/** Puts an archived version onto the sheets of this workbook, in place of what our sheets hold: ask first. */
export async function openArchived(desk: Desk, { receipt, report }: ArchivedVersion): Promise<void> {
  const { store, excel } = desk;
  await attempt(
    desk,
    'opening',
    async () => {
      await excel.applySheets(fillReport(layout(report.edition, report), report));
      store.dispatch({ type: 'recalled', explanations: report.explanations ?? {}, receipt });
      await excel.remember(memoryOf(store.state(), report));
      await readAndCheck(desk);
    },
    'layoutFailed',
  );
}
