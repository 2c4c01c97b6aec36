import type { TableSheet } from '../../state/supervising/tableSheet';
import { attempt } from '../attempt';
import type { Desk } from '../desk';

/** Puts a list on a sheet of its own. The sheet's name; null where Excel refused, which the pane then says. */
export async function putTable(desk: Desk, table: TableSheet): Promise<string | null> {
  let name: string | null = null;
  await attempt(
    desk,
    'opening',
    async () => {
      name = await desk.excel.putTable(table);
    },
    'writeRefused',
  );
  return name;
}
