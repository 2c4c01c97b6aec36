import { boundsOf, intersection, wholeSheet, type Area, type RangeTarget } from '../area';
import type { Family } from '../family';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import type { Session } from '../session';
import { otherArea } from './rangeTarget';

const derived =
  (make: (area: Area, args: unknown[]) => Area) =>
  ({ sheet, area }: RangeTarget, session: Session, args: unknown[]): HostObject =>
    session.open('Range', { sheet, area: onSheet(make(area, args)) });

const onSheet = (area: Area): Area => {
  const inside = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
  if (!inside) throw new HostError('InvalidArgument', 'the range lies outside the sheet');
  return area;
};

const count = (value: unknown): number => {
  if (typeof value !== 'number')
    throw new HostError('InvalidArgument', 'a number of rows or columns is missing');
  return value;
};

/** The ranges that a range leads to. */
export const rangesFrom: NonNullable<Family<RangeTarget>['objects']> = {
  getCell: derived((area, [row, column]) => ({
    row: area.row + count(row),
    column: area.column + count(column),
    rows: 1,
    columns: 1,
  })),
  getRow: derived((area, [row]) => ({ ...area, row: area.row + count(row), rows: 1 })),
  getColumn: derived((area, [column]) => ({ ...area, column: area.column + count(column), columns: 1 })),
  getEntireRow: derived((area) => ({ ...area, column: 0, columns: wholeSheet.columns })),
  getEntireColumn: derived((area) => ({ ...area, row: 0, rows: wholeSheet.rows })),
  getLastCell: derived((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getOffsetRange: derived((area, [rows, columns]) => ({
    ...area,
    row: area.row + count(rows),
    column: area.column + count(columns),
  })),
  getResizedRange: derived((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + count(rows),
    columns: area.columns + count(columns),
  })),
  getBoundingRect: ({ sheet, area }, session, [other]) =>
    session.open('Range', { sheet, area: boundsOf([area, otherArea(other, sheet)]) }),
  getIntersectionOrNullObject({ sheet, area }, session, [other]) {
    const common = intersection(area, otherArea(other, sheet));
    return common === null ? null : session.open('Range', { sheet, area: common });
  },
  getUsedRangeOrNullObject({ sheet, area }, session, [valuesOnly]) {
    const used = session.model.usedArea(sheet, valuesOnly === true);
    const common = used === null ? null : intersection(area, used);
    return common === null ? null : session.open('Range', { sheet, area: common });
  },
};
