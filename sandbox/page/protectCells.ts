import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { CommandType } from '@univerjs/core';
import { isLocked } from '../office-host/locks';
import type { SheetState } from '../office-host/workbookModel';
import { cellData, type CellMatrix } from './univerCells';
import type { UniverGrid } from './univerGrid';

/** Changes of a protected sheet that no lock of a cell decides. Those that are only view, selection or calculation are left. */
const structural = [
  /^sheet\.mutation\.(insert|remove|move|delete)-(row|col|range|cell|worksheet)/,
  /^sheet\.mutation\.(add|remove)-worksheet-merge$/,
  /^sheet\.mutation\.(move-range|reorder-range|set-row-data|set-col-data)$/,
  /^sheet\.mutation\.(add|delete|set|move)-conditional-rule$/,
  /^data-validation\.mutation\./,
];

/**
 * Keeps the user from changing locked cells of protected sheets, and anything else about these sheets but what the
 * protection allows. The add-in's own changes are judged by the host.
 *
 * @param stateOf the sheet's protection and locks
 * @param refused called when something was refused, to tell the user
 */
export function protectCells(
  grid: UniverGrid,
  stateOf: (sheet: string) => Pick<SheetState, 'protection' | 'locks'> | undefined,
  refused: () => void,
): void {
  const { api } = grid;
  /** A sheet that does not allow formatting keeps its cells' formats through a paste. */
  const keepFormats = (cellValue: CellMatrix): void => {
    for (const line of Object.values(cellValue))
      for (const [column, cell] of Object.entries(line ?? {})) {
        if (cell) delete cell.s;
        else if (line) line[column] = cellData(null);
      }
  };
  const stopped = ({ id, params }: { id: string; params: unknown }): boolean => {
    const { subUnitId, cellValue = {} } = (params ?? {}) as { subUnitId?: string; cellValue?: CellMatrix };
    const state = subUnitId === undefined ? undefined : stateOf(subUnitId);
    if (!state?.protection) return false;
    if (id === SetRangeValuesMutation.id) {
      if (state.protection['allowFormatCells'] !== true) keepFormats(cellValue);
      return Object.entries(cellValue).some(([row, line]) =>
        Object.keys(line ?? {}).some((column) => isLocked(state.locks, Number(row), Number(column))),
      );
    }
    return structural.some((pattern) => pattern.test(id));
  };

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const fromFormula = (event.options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
    if (event.type !== CommandType.MUTATION || grid.isMutating() || fromFormula || !stopped(event)) return;
    event.cancel = true;
    refused();
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const state = stateOf(event.worksheet.getSheetId());
    if (!state?.protection || !isLocked(state.locks, event.row, event.column)) return;
    event.cancel = true;
    refused();
  });
}
