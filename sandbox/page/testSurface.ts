import { ConditionalFormattingService } from '@univerjs/preset-sheets-conditional-formatting';
import type { CellValue } from '../../shared/layout/sheetContent';
import { parseArea, type Area } from '../office-host/area';
import type { QuirkName } from '../office-host/quirks';
import type { RequestLog } from '../office-host/requestLog';
import type { WorkbookModel } from '../office-host/workbookModel';
import { canvasPlace, scrolledBy } from './gridPlace';
import type { UniverGrid } from './univerGrid';

/** What end-to-end tests see of the page, as `window.gouji`. Sheets by name, addresses A1. */
export interface TestSurface {
  /** The workbook that the add-in works on. */
  workbook: WorkbookModel;
  /** What the add-in asked for since `requestLog.mark()`. */
  requestLog: RequestLog;
  /** The ways in which Excel misbehaves from now on. */
  quirks: Set<QuirkName>;
  sheetNames(): string[];
  /** Values row by row, null where blank; one cell is one row of one. */
  values(sheet: string, address: string): (CellValue | null)[][];
  /** What the grid shows in one cell, the conditional formats that apply included. */
  shown(sheet: string, address: string): ShownCell;
  /** Makes a sheet active and selects cells, as a click would. */
  select(sheet: string, address: string): void;
  /** The middle of a cell in pixels of the page, for clicks; the cell must be scrolled into view. */
  centerOf(sheet: string, address: string): { x: number; y: number };
  /** What can be undone now. */
  undoSteps(): number;
}

export interface ShownCell {
  text: string;
  /** Colours that a conditional format gives the cell; null where none does. */
  conditional: { fontColor: string | null; fillColor: string | null };
}

export function testSurface(
  grid: UniverGrid,
  workbook: WorkbookModel,
  requestLog: RequestLog,
  quirks: Set<QuirkName>,
  undoSteps: () => number,
): TestSurface {
  const idOf = (name: string): string => {
    const found = workbook.sheets().find((sheet) => sheet.name === name);
    if (found === undefined) throw new RangeError(`no sheet is named ${name}`);
    return found.id;
  };
  const formats = grid.injector.get(ConditionalFormattingService);
  const topLeft = (address: string): Area => ({ ...parseArea(address), rows: 1, columns: 1 });
  return {
    workbook,
    requestLog,
    quirks,
    sheetNames: () => workbook.sheets().map(({ name }) => name),
    values: (sheet, address) =>
      workbook.readCells(idOf(sheet), parseArea(address)).map((line) => line.map(({ value }) => value)),
    shown(sheet, address) {
      const id = idOf(sheet);
      const area = topLeft(address);
      const style = formats.composeStyle(grid.workbook.getId(), id, area.row, area.column)?.style;
      return {
        text: workbook.readCells(id, area)[0]?.[0]?.text ?? '',
        conditional: { fontColor: style?.cl?.rgb ?? null, fillColor: style?.bg?.rgb ?? null },
      };
    },
    select: (sheet, address) => workbook.select({ sheet: idOf(sheet), area: parseArea(address) }),
    centerOf(sheet, address) {
      const { row, column } = topLeft(address);
      const view = grid.workbook.getSheetBySheetId(idOf(sheet));
      const canvas = canvasPlace();
      if (view === null || canvas === null) throw new Error('the grid is not painted');
      const rect = view.getRange(row, column).getCellRect();
      const scrolled = scrolledBy(view);
      const scrolledX = column < view.getFrozenColumns() ? 0 : scrolled.x;
      const scrolledY = row < view.getFrozenRows() ? 0 : scrolled.y;
      return {
        x: canvas.x + rect.x + rect.width / 2 - scrolledX,
        y: canvas.y + rect.y + rect.height / 2 - scrolledY,
      };
    },
    undoSteps,
  };
}

declare global {
  interface Window {
    gouji: TestSurface;
  }
}
