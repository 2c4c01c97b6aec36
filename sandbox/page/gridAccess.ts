import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { IUndoRedoService, type ICellData } from '@univerjs/core';
import { cellsOf, intersection, type Area } from '../office-host/area';
import type { UniverGrid, UniverSheet } from './univerGrid';

/** The grid's workbook by the ids of its sheets, changed past the undo stack. */
export interface GridAccess {
  grid: UniverGrid;
  workbook: UniverGrid['workbook'];
  /** @throws RangeError when no sheet has the id */
  sheetOf: (id: string) => UniverSheet;
  /** The part of an area that the sheet has; null when it has none of it. */
  within: (id: string, area: Area) => Area | null;
  /** Runs one of Univer's mutations on a sheet and clears the undo stack. */
  mutate: (mutation: string, id: string, params: object) => void;
  clearUndo: () => void;
  /** Sets cells to what `make` gives: null empties one, undefined leaves it. */
  setCells: (
    id: string,
    area: Area,
    make: (row: number, column: number) => ICellData | null | undefined,
  ) => void;
}

/** Everything that is changed goes past the undo stack and clears it, as an add-in's write does in most builds of Excel. */
export function gridAccess(grid: UniverGrid): GridAccess {
  const { workbook } = grid;
  const unitId = workbook.getId();
  const undo = grid.injector.get(IUndoRedoService);
  const clearUndo = (): void => undo.clearUndoRedo(unitId);
  const sheetOf = (id: string): UniverSheet => {
    const found = workbook.getSheetBySheetId(id);
    if (found === null) throw new RangeError(`no sheet has the id ${id}`);
    return found;
  };
  const within = (id: string, area: Area): Area | null => {
    const sheet = sheetOf(id);
    return intersection(area, {
      row: 0,
      column: 0,
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
    });
  };
  const mutate = (mutation: string, id: string, params: object): void => {
    grid.mutate(mutation, { unitId, subUnitId: id, ...params });
    clearUndo();
  };
  const setCells = (
    id: string,
    area: Area,
    make: (row: number, column: number) => ICellData | null | undefined,
  ): void => {
    const cut = within(id, area);
    if (cut === null) return;
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    for (const { row, column } of cellsOf(cut)) {
      const data = make(row, column);
      if (data !== undefined) (cellValue[row] ??= {})[column] = data;
    }
    mutate(SetRangeValuesMutation.id, id, { cellValue });
  };
  return { grid, workbook, sheetOf, within, mutate, clearUndo, setCells };
}
