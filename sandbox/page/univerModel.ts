import type { WorkbookModel } from '../office-host/workbookModel';
import { gridAccess } from './gridAccess';
import { pendingRules } from './pendingRules';
import type { Extras } from './sheetExtras';
import { univerContents } from './univerContents';
import type { UniverGrid } from './univerGrid';
import { univerSheets } from './univerSheets';
import { univerStyles } from './univerStyles';
import { univerTables } from './univerTables';

/** No formula takes longer in workbooks of this size; without an end a lost event would hang the add-in. */
const calculationLimit = 3000;

/**
 * The workbook in the grid.
 *
 * @param extras what Univer cannot hold; changed in place
 * @param changed called after extras changed
 */
export function univerModel(grid: UniverGrid, extras: Extras, changed: () => void): WorkbookModel {
  const access = gridAccess(grid);
  const rules = pendingRules(access);
  return {
    ...univerSheets(access, extras, changed),
    ...univerContents(access),
    ...univerStyles(access),
    ...rules.model,
    ...univerTables(access),
    charts: (id) => extras.charts[id] ?? [],
    setCharts(id, charts) {
      extras.charts[id] = charts;
      changed();
    },
    customXml: () => extras.customXml,
    setCustomXml(parts) {
      extras.customXml = parts;
      changed();
    },
    async settled() {
      rules.flush();
      if (hasFormulas(grid)) await grid.api.getFormula().onCalculationResultApplied(calculationLimit);
    },
  };
}

function hasFormulas({ workbook }: UniverGrid): boolean {
  return workbook.getSheets().some((sheet) => {
    let any = false;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((_row, _column, cell) => {
        any ||= Boolean(cell?.f || cell?.si);
      });
    return any;
  });
}
