import { cellRuns, type PlacedValue } from './cellRuns';

/** Writes values into their cells in one round trip, waiting for the user to leave the cell being edited. */
export async function writeValues(values: PlacedValue[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    for (const run of cellRuns(values)) {
      context.workbook.worksheets.getItem(run.sheet).getRange(run.address).values = run.values;
    }
    await context.sync();
  });
}
