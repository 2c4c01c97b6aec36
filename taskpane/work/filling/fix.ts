import type { Fix } from '../../state/filling/card';
import type { PlacedValue } from '../../excel/cellRuns';
import { attempt } from '../attempt';
import type { Desk } from '../desk';
import { placesOf } from '../placesOf';
import { readAndCheck } from '../checking/readAndCheck';

/** Writes the numbers of a fix into their cells, all in one round trip, and reads the workbook again. */
export async function fix(desk: Desk, chosen: Fix): Promise<void> {
  const { workbook } = desk.store.state();
  if (workbook.kind !== 'laidOut') return;
  const places = placesOf(workbook.report.edition);
  const changes = chosen.kind === 'fillZero' ? chosen.cells.map((cell) => ({ cell, to: 0 })) : chosen.changes;
  const values = changes.flatMap(({ cell, to }): PlacedValue[] => {
    const place = places.get(cell);
    return place ? [{ place, value: to }] : [];
  });
  await attempt(
    desk,
    'fixing',
    async () => {
      await desk.excel.writeValues(values);
      await readAndCheck(desk);
    },
    'writeRefused',
  );
}
