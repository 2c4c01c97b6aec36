import type { QuirkName } from '../../../sandbox/office-host/quirks';
import { officeJs, testExcel, type TestExcel } from '../../sandbox/office-host/excel';

const names = ['Excel', 'Office', 'OfficeExtension'] as const;

/** A fresh workbook behind the names that the pane's code calls Excel by, until `closeExcel`. */
export function openExcel(
  quirks: QuirkName[] = [],
): Pick<TestExcel, 'model' | 'beforeBatch'> & { syncs: () => number } {
  const { model, run, log, beforeBatch } = testExcel(new Set(quirks));
  Object.assign(globalThis, {
    Excel: {
      ...officeJs.Excel,
      run: (_options: object, batch: (context: Excel.RequestContext) => Promise<unknown>) => run(batch),
    },
    Office: { context: { requirements: { isSetSupported: () => true } } },
    OfficeExtension: officeJs.OfficeExtension,
  });
  log.mark();
  return { model, beforeBatch, syncs: () => log.since().syncs };
}

/** Takes the names away again. */
export function closeExcel(): void {
  for (const name of names) Object.assign(globalThis, { [name]: undefined });
}
