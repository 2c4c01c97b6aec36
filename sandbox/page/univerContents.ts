import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/preset-sheets-core';
import { boundsOf, contains, intersection, type Area } from '../office-host/area';
import type { WorkbookModel } from '../office-host/workbookModel';
import type { GridAccess } from './gridAccess';
import { toArea, toRange } from './univerArea';
import { cellData, modelCell } from './univerCells';

type Contents = Pick<
  WorkbookModel,
  'readCells' | 'writeCells' | 'usedArea' | 'clear' | 'merges' | 'merge' | 'unmerge'
>;

/** What stands in the cells, and which of them are one. */
export function univerContents({ sheetOf, within, mutate, setCells }: GridAccess): Contents {
  const merges = (id: string): Area[] =>
    sheetOf(id)
      .getMergedRanges()
      .map((range) => toArea(range.getRange()));
  return {
    merges,
    readCells(id, area) {
      const cut = within(id, area);
      if (cut === null) return [];
      const sheet = sheetOf(id);
      const range = sheet.getRange(toRange(cut));
      const formulas = range.getFormulas();
      const shown = range.getDisplayValues();
      return formulas.map((line, r) =>
        line.map((formula, c) =>
          modelCell(sheet.getSheet().getCellRaw(cut.row + r, cut.column + c), formula, shown[r]?.[c] ?? ''),
        ),
      );
    },
    writeCells(id, area, contents) {
      // A sheet of the grid is short until more is written to it; one of Excel's is not.
      const wanted = area.row + area.rows;
      if (wanted > sheetOf(id).getMaxRows()) sheetOf(id).setRowCount(wanted);
      setCells(id, area, (row, column) => {
        const content = contents[row - area.row]?.[column - area.column];
        return content === undefined ? undefined : cellData(content);
      });
    },
    usedArea(id, valuesOnly) {
      const used: Area[] = [];
      sheetOf(id)
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const filled =
            cell?.f || cell?.si || cell?.p || (cell?.v !== undefined && cell.v !== null && cell.v !== '');
          if (filled || (!valuesOnly && cell?.s)) used.push({ row, column, rows: 1, columns: 1 });
        });
      return used.length === 0 ? null : boundsOf(used);
    },
    clear(id, area, what) {
      if (what === 'all') setCells(id, area, () => null);
      else if (what === 'formats') setCells(id, area, () => ({ s: null }));
      else setCells(id, area, () => cellData(null));
    },
    merge(id, area) {
      const inner = merges(id).filter((merged) => contains(area, merged));
      if (inner.length > 0) mutate(RemoveWorksheetMergeMutation.id, id, { ranges: inner.map(toRange) });
      mutate(AddWorksheetMergeMutation.id, id, { ranges: [toRange(area)] });
      setCells(id, area, (row, column) =>
        row === area.row && column === area.column ? undefined : cellData(null),
      );
    },
    unmerge(id, area) {
      const touched = merges(id).filter((merged) => intersection(area, merged) !== null);
      if (touched.length > 0) mutate(RemoveWorksheetMergeMutation.id, id, { ranges: touched.map(toRange) });
    },
  };
}
