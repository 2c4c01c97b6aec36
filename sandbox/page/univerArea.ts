import type { IRange } from '@univerjs/core';
import type { Area } from '../office-host/area';

export const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const toArea = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
