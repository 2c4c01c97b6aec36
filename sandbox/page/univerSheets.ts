import type { IRange } from '@univerjs/core';
import { contains, type Area } from '../office-host/area';
import type { Selection, SheetState, WorkbookModel } from '../office-host/workbookModel';
import type { GridAccess } from './gridAccess';
import { extrasOf, type Extras } from './sheetExtras';
import { toArea, toRange } from './univerArea';
import { gridSize, type UniverSheet } from './univerGrid';

const topLeft: Area = { row: 0, column: 0, rows: 1, columns: 1 };

type Sheets = Pick<
  WorkbookModel,
  'sheets' | 'addSheet' | 'deleteSheet' | 'moveSheet' | 'changeSheet' | 'selection' | 'select'
>;

/** The sheets of the grid's workbook and what is selected on them. */
export function univerSheets(
  { workbook, sheetOf, within, clearUndo }: GridAccess,
  extras: Extras,
  changed: () => void,
): Sheets {
  let selected: Selection = { sheet: workbook.getActiveSheet().getSheetId(), area: topLeft };
  const state = (sheet: UniverSheet): SheetState => ({
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    visibility: sheet.isSheetHidden() ? 'Hidden' : 'Visible',
    tabColor: sheet.getTabColor()?.toUpperCase() ?? '',
    showGridlines: !sheet.hasHiddenGridLines(),
    frozenRows: sheet.getFrozenRows(),
    ...extrasOf(extras, sheet.getSheetId()),
  });

  return {
    sheets: () => workbook.getSheets().map(state),
    addSheet(name) {
      const active = workbook.getActiveSheet();
      const id = `sheet-${crypto.randomUUID()}`;
      const added = workbook.insertSheet(name, {
        sheet: { id, ...gridSize },
        index: workbook.getNumSheets(),
      });
      workbook.setActiveSheet(active);
      clearUndo();
      return state(added);
    },
    deleteSheet(id) {
      workbook.deleteSheet(id);
      delete extras.sheets[id];
      delete extras.charts[id];
      clearUndo();
    },
    moveSheet(id, position) {
      workbook.moveSheet(sheetOf(id), position);
      clearUndo();
    },
    changeSheet(id, { name, visibility, tabColor, showGridlines, frozenRows, ...rest }) {
      const sheet = sheetOf(id);
      if (name !== undefined) sheet.setName(name);
      if (visibility === 'Hidden') sheet.hideSheet();
      if (visibility === 'Visible') sheet.showSheet();
      if (tabColor !== undefined) sheet.setTabColor(tabColor);
      if (showGridlines !== undefined) sheet.setHiddenGridlines(!showGridlines);
      if (frozenRows === 0) sheet.cancelFreeze();
      else if (frozenRows !== undefined) sheet.setFrozenRows(frozenRows);
      Object.assign(extrasOf(extras, id), rest);
      clearUndo();
      changed();
    },
    selection() {
      const sheet = workbook.getActiveSheet().getSheetId();
      // While a cell is being edited the grid has no selection.
      const active = workbook.getActiveRange()?.getRange();
      if (active) selected = { sheet, area: toArea(active) };
      return selected.sheet === sheet ? selected : { sheet, area: topLeft };
    },
    select({ sheet, area }) {
      const target = sheetOf(sheet);
      const wasActive = workbook.getActiveSheet().getSheetId() === sheet;
      if (!wasActive) workbook.setActiveSheet(target);
      const cut = within(sheet, area);
      if (cut === null) return;
      target.getRange(toRange(cut)).activate();
      // What a sheet shows is known only once it was painted.
      const shown: IRange | null | undefined = wasActive ? target.getVisibleRange() : null;
      if (shown && contains(toArea(shown), { ...cut, rows: 1, columns: 1 })) return;
      target.scrollToCell(Math.max(0, cut.row - 3), Math.max(0, cut.column - 3));
    },
  };
}
