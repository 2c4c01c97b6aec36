import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/preset-sheets-table';
import { tableStyles, type KeptTable } from '../office-host/keptTable';
import type { WorkbookModel } from '../office-host/workbookModel';
import type { GridAccess } from './gridAccess';
import { toArea, toRange } from './univerArea';

/** The grid has six looks of a table; each stands for one of Excel's styles. */
const lookOf = (style: KeptTable['style']): string => `table-default-${tableStyles.indexOf(style)}`;
const styleOf = (look: string): KeptTable['style'] =>
  tableStyles[Number(look.replace('table-default-', ''))] ?? tableStyles[0];

/** The tables of the grid's sheets, which has each with its filters. */
export function univerTables({ grid, mutate }: GridAccess): Pick<WorkbookModel, 'tables' | 'setTables'> {
  const manager = grid.injector.get(TableManager);
  const unitId = grid.workbook.getId();
  const tables = (sheet: string): KeptTable[] =>
    manager.getTablesBySubunitId(unitId, sheet).map((table) => ({
      id: table.getId(),
      name: table.getDisplayName(),
      area: toArea(table.getRange()),
      style: styleOf(table.getTableStyleId()),
    }));
  const add = (sheet: string, { id, name, area, style }: KeptTable): void => {
    const range = toRange(area);
    mutate(AddSheetTableMutation.id, sheet, {
      tableId: id,
      name,
      range,
      header: manager.getColumnHeader(unitId, sheet, range),
      options: { tableStyleId: lookOf(style) },
    });
  };
  return {
    tables,
    setTables(sheet, wanted) {
      const before = new Map(tables(sheet).map((table) => [table.id, table]));
      for (const table of wanted) {
        const known = before.get(table.id);
        before.delete(table.id);
        if (known === undefined) add(sheet, table);
        else if (known.name !== table.name || known.style !== table.style)
          mutate(SetSheetTableMutation.id, sheet, {
            tableId: table.id,
            config: { name: table.name, theme: lookOf(table.style) },
          });
      }
      for (const tableId of before.keys()) mutate(DeleteSheetTableMutation.id, sheet, { tableId });
    },
  };
}
