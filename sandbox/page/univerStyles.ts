import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import { BooleanNumber } from '@univerjs/core';
import { withFormat } from '../office-host/cellFormat';
import type { WorkbookModel } from '../office-host/workbookModel';
import type { GridAccess } from './gridAccess';
import { toRange } from './univerArea';
import { modelFormat, univerStyle } from './univerStyle';

const points = (pixels: number): number => (pixels * 72) / 96;
const pixels = (length: number): number => Math.round((length * 96) / 72);

type Styles = Pick<WorkbookModel, 'readStyle' | 'applyStyle' | 'columnWidth' | 'rowHeight' | 'resize'>;

/** How cells look, and how wide and high they are, in points. */
export function univerStyles({ workbook, sheetOf, within, mutate, setCells }: GridAccess): Styles {
  const ownStyle = (id: string, row: number, column: number) =>
    workbook.getWorkbook().getStyles().getStyleByCell(sheetOf(id).getSheet().getCellRaw(row, column));
  return {
    readStyle: (id, row, column) => modelFormat(ownStyle(id, row, column)),
    applyStyle(id, area, format) {
      const style = univerStyle(format);
      setCells(id, area, (row, column) => {
        // Univer drops a formula that has no result yet when only the cell's style is set.
        const { f } = sheetOf(id).getSheet().getCellRaw(row, column) ?? {};
        const kept = f ? { f } : {};
        if (format.borders === undefined) return { ...kept, s: { ...style } };
        const { borders } = withFormat(modelFormat(ownStyle(id, row, column)), format);
        return { ...kept, s: { ...style, ...univerStyle({ borders }) } };
      });
    },
    columnWidth: (id, column) => points(sheetOf(id).getColumnWidth(column)),
    rowHeight: (id, row) => points(sheetOf(id).getRowHeight(row)),
    resize(id, area, { columnWidth, rowHeight }) {
      const cut = within(id, area);
      if (cut === null) return;
      const ranges = [toRange(cut)];
      if (columnWidth !== undefined)
        mutate(SetWorksheetColWidthMutation.id, id, { ranges, colWidth: pixels(columnWidth) });
      if (rowHeight !== undefined) {
        mutate(SetWorksheetRowHeightMutation.id, id, { ranges, rowHeight: pixels(rowHeight) });
        mutate(SetWorksheetRowIsAutoHeightMutation.id, id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
      }
    },
  };
}
