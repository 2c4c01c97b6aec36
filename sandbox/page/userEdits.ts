import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { CommandType, ICommandService, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../shared/layout/sheetContent';
import { boundsOf, type Area } from '../office-host/area';
import type { Edit } from '../office-host/workbookModel';
import { cellValue, type CellMatrix } from './univerCells';
import type { UniverGrid } from './univerGrid';

const contentKeys = ['v', 'f', 'si', 'p'];
const changesContent = (cell: Nullable<ICellData>): boolean =>
  cell === null || cell === undefined || contentKeys.some((key) => key in cell);

/** The cells of a change whose content changes, formats apart. */
function contentCells(matrix: CellMatrix): { row: number; column: number }[] {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) =>
      changesContent(cell) ? [{ row: Number(row), column: Number(column) }] : [],
    ),
  );
}

/**
 * Tells of what the user changed in the cells: typed, pasted, deleted, filled, undone. All that one action changes on a
 * sheet is one edit. Calculated results and the add-in's writes are not edits.
 */
export function watchEdits(grid: UniverGrid, edited: (edit: Edit) => void): void {
  const commands = grid.injector.get(ICommandService);
  const open = new Map<string, { areas: Area[]; before: CellValue | null }>();

  const valueAt = (sheet: string, { row, column }: { row: number; column: number }): CellValue | null =>
    cellValue(grid.workbook.getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column));

  const report = (): void => {
    for (const [sheet, { areas, before }] of open) {
      const area = boundsOf(areas);
      edited({ sheet, area, before, after: valueAt(sheet, area) });
    }
    open.clear();
  };

  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || command.type !== CommandType.MUTATION) return;
    if (grid.isMutating() || options?.fromFormula === true) return;
    const {
      subUnitId,
      cellValue: matrix,
      unitId,
    } = command.params as {
      unitId: string;
      subUnitId: string;
      cellValue?: CellMatrix;
    };
    if (unitId !== grid.workbook.getId()) return;
    const cells = contentCells(matrix ?? {});
    const [first] = cells;
    if (first === undefined) return;
    const known = open.get(subUnitId) ?? { areas: [], before: valueAt(subUnitId, first) };
    known.areas.push(...cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
    // A paste is several mutations in one turn.
    if (open.size === 0) setTimeout(report);
    open.set(subUnitId, known);
  });
}
