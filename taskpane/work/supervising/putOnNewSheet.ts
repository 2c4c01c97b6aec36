import type { ChartSheet } from '../../state/supervising/chartSheet';
import type { TableSheet } from '../../state/supervising/tableSheet';
import { attempt } from '../attempt';
import type { Desk } from '../desk';

/** Puts a list on a sheet of its own. The sheet's name; null where Excel refused, which the pane then says. */
export const putTable = (desk: Desk, table: TableSheet): Promise<string | null> =>
  putOnNewSheet(desk, () => desk.excel.putTable(table));

/** The same for numbers with charts. */
export const putCharts = (desk: Desk, charts: ChartSheet): Promise<string | null> =>
  putOnNewSheet(desk, () => desk.excel.putCharts(charts));

async function putOnNewSheet(desk: Desk, put: () => Promise<string>): Promise<string | null> {
  let name: string | null = null;
  await attempt(
    desk,
    'opening',
    async () => {
      name = await put();
    },
    'writeRefused',
  );
  return name;
}
