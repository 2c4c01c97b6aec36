import type { CellStyle, CellValue, SheetContent, StyledRange } from '../../shared/layout/sheetContent';
import { addressOf } from '../../shared/layout/address';
import { cellsOf, formatArea, type Area } from './area';
import { isLocked } from './locks';
import type { SheetState, WholeFormat, WorkbookModel } from './workbookModel';

/** The workbook as the .xlsx writer takes it. A border is kept where a cell has it on all four sides. */
export function snapshot(model: WorkbookModel): { sheets: SheetContent[]; customXml: string[] } {
  return {
    sheets: model.sheets().map((sheet) => sheetContent(model, sheet)),
    customXml: model.customXml().map(({ xml }) => xml),
  };
}

function sheetContent(model: WorkbookModel, sheet: SheetState): SheetContent {
  const { id } = sheet;
  const used = model.usedArea(id, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const values: Record<string, CellValue> = {};
  model.readCells(id, used).forEach((line, r) =>
    line.forEach((cell, c) => {
      const content = cell.formula ?? cell.value;
      if (content !== null) values[addressOf(used.row + r, used.column + c)] = content;
    }),
  );
  const lengths = (count: number, read: (index: number) => number): number[] =>
    Array.from({ length: count }, (_, index) => read(index));
  return {
    name: sheet.name,
    values,
    merges: model.merges(id).map(formatArea),
    columnWidths: lengths(used.column + used.columns, (column) => model.columnWidth(id, column)),
    rowHeights: lengths(used.row + used.rows, (row) => model.rowHeight(id, row)),
    styles: styledRanges(model, sheet, used),
    validations: model.validations(id).map(({ ignoreBlanks: _ignoreBlanks, ...validation }) => validation),
    conditionalFormats: model.conditionalFormats(id).map(({ id: _id, ...format }) => format),
    protected: sheet.protection !== null,
    page: {
      orientation: sheet.page.orientation,
      paper: sheet.page.paper,
      fitToWidth: sheet.page.fitToWidth,
      centerHorizontally: sheet.page.centerHorizontally,
    },
  };
}

/** Neighbours of one row with the same style are one range. */
function styledRanges(model: WorkbookModel, sheet: SheetState, used: Area): StyledRange[] {
  const runs: { area: Area; style: CellStyle; like: string }[] = [];
  for (const { row, column } of cellsOf(used)) {
    const style = cellStyle(model.readStyle(sheet.id, row, column), isLocked(sheet.locks, row, column));
    const like = JSON.stringify(style);
    const last = runs.at(-1);
    if (last?.like === like && last.area.row === row) last.area.columns += 1;
    else runs.push({ area: { row, column, rows: 1, columns: 1 }, style, like });
  }
  return runs.map(({ area, style }) => ({ range: formatArea(area), style }));
}

function cellStyle(format: WholeFormat, locked: boolean): CellStyle {
  const { top, bottom, left, right } = format.borders;
  return {
    fontName: format.fontName,
    fontSize: format.fontSize,
    bold: format.bold,
    fontColor: format.fontColor,
    ...(format.fillColor === null ? {} : { fillColor: format.fillColor }),
    ...(format.horizontal === 'general' ? {} : { horizontal: format.horizontal }),
    vertical: format.vertical,
    wrap: format.wrap,
    ...(top && bottom && left && right ? { borderColor: top.color } : {}),
    locked,
    numberFormat: format.numberFormat,
  };
}
