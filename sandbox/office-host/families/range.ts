import { boundsOf, formatArea, intersection, wholeSheet, type Area } from '../area';
import { bind, type Family, type HostObject, type Scalar } from '../family';
import { HostError } from '../hostError';
import { eventType, type Session } from '../session';
import type { Cell } from '../workbookModel';
import { clearConditionalFormats, conditionalFormatCollection } from './conditionalFormats';
import { clearValidations, dataValidation } from './dataValidation';
import { block, entry } from './entry';
import { rangeFormat } from './rangeFormat';
import { fullAddress, givenArea, guardContent, guardSheet, type RangeTarget } from './rangeTarget';
import { worksheetObject } from './worksheet';

const perCell =
  (read: (cell: Cell) => unknown) =>
  ({ sheet, area }: RangeTarget, { model }: Session): unknown[][] =>
    model.readCells(sheet, area).map((line) => line.map(read));

const valueType = ({ value }: Cell): string => {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'string') return /^#[A-Z/0!?]+$/.test(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
};

function writeContents({ sheet, area }: RangeTarget, value: unknown, session: Session): void {
  guardContent(session, { sheet, area });
  const single = area.rows * area.columns === 1;
  const before = single ? session.model.readCells(sheet, area)[0]?.[0] : undefined;
  const contents = block(value, area.rows, area.columns).map((line, r) =>
    line.map((given, c) =>
      entry(given, session.model.readStyle(sheet, area.row + r, area.column + c).numberFormat),
    ),
  );
  session.model.writeCells(sheet, area, contents);
  const after = single ? session.model.readCells(sheet, area)[0]?.[0] : undefined;
  session.raise({
    type: eventType.changed,
    sheet,
    args: {
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      worksheetId: sheet,
      address: formatArea(area),
      ...(before && after ? changeDetails(before, after) : {}),
    },
  });
}

/** The details of a changed event for a single cell, as they travel. */
export function changeDetails(
  before: Pick<Cell, 'value'>,
  after: Pick<Cell, 'value'>,
): Record<string, unknown> {
  const typed = (value: Cell['value']): string => valueType({ formula: null, value, text: '' });
  return {
    valueBefore: before.value ?? '',
    valueAfter: after.value ?? '',
    valueTypeBefore: typed(before.value),
    valueTypeAfter: typed(after.value),
  };
}

const fixed = (read: (target: RangeTarget) => unknown): Scalar<RangeTarget> => ({ read });
const contents = (read: (cell: Cell) => unknown): Scalar<RangeTarget> => ({
  read: perCell(read),
  write: writeContents,
});

const derived =
  (make: (area: Area, args: unknown[]) => Area) =>
  ({ sheet, area }: RangeTarget, session: Session, args: unknown[]): HostObject =>
    rangeObject({ sheet, area: onSheet(make(area, args)) }, session);

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

const clearKinds: Record<string, 'all' | 'formats' | 'contents'> = {
  All: 'all',
  Formats: 'formats',
  Contents: 'contents',
};

export const range: Family<RangeTarget> = {
  name: 'Range',
  identity: 'reference',
  scalars: {
    address: { read: (target, session) => fullAddress(session, target) },
    rowIndex: fixed(({ area }) => area.row),
    columnIndex: fixed(({ area }) => area.column),
    rowCount: fixed(({ area }) => area.rows),
    columnCount: fixed(({ area }) => area.columns),
    cellCount: fixed(({ area }) => area.rows * area.columns),
    values: contents(({ value }) => value ?? ''),
    formulas: contents(({ formula, value }) => formula ?? value ?? ''),
    text: { read: perCell(({ text }) => text) },
    valueTypes: { read: perCell(valueType) },
    numberFormat: {
      read: ({ sheet, area }, { model }) =>
        model
          .readCells(sheet, area)
          .map((line, r) =>
            line.map((_, c) => model.readStyle(sheet, area.row + r, area.column + c).numberFormat),
          ),
      write({ sheet, area }, value, session) {
        guardSheet(session, sheet, 'allowFormatCells');
        if (typeof value === 'string') return session.model.applyStyle(sheet, area, { numberFormat: value });
        block(value, area.rows, area.columns).forEach((line, r) =>
          line.forEach((format, c) => {
            if (format === null) return;
            if (typeof format !== 'string')
              throw new HostError('InvalidArgument', 'a number format is a string');
            const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
            session.model.applyStyle(sheet, cell, { numberFormat: format });
          }),
        );
      },
    },
  },
  objects: {
    worksheet: ({ sheet }, session) => worksheetObject(sheet, session),
    format: (target, session) => bind(rangeFormat, target, session),
    conditionalFormats: (target, session) => bind(conditionalFormatCollection, target, session),
    dataValidation: (target, session) => bind(dataValidation, target, session),
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
      rangeObject({ sheet, area: boundsOf([area, otherArea(other, sheet)]) }, session),
    getIntersectionOrNullObject({ sheet, area }, session, [other]) {
      const common = intersection(area, otherArea(other, sheet));
      return common === null ? null : rangeObject({ sheet, area: common }, session);
    },
    getUsedRangeOrNullObject({ sheet, area }, session, [valuesOnly]) {
      const used = session.model.usedArea(sheet, valuesOnly === true);
      const common = used === null ? null : intersection(area, used);
      return common === null ? null : rangeObject({ sheet, area: common }, session);
    },
  },
  methods: {
    clear: {
      writes: true,
      call({ sheet, area }, session, [applyTo]) {
        const wanted = typeof applyTo === 'string' ? applyTo : 'All';
        const kind = clearKinds[wanted];
        if (kind === undefined)
          throw new HostError(
            'ApiNotFound',
            `Range.clear(${wanted}) is not implemented by the sandbox's Excel`,
          );
        if (kind === 'contents') guardContent(session, { sheet, area });
        else guardSheet(session, sheet);
        session.model.clear(sheet, area, kind);
        if (kind === 'contents') return;
        clearConditionalFormats(session, { sheet, area });
        if (kind === 'all') clearValidations(session, { sheet, area });
      },
    },
    merge: {
      writes: true,
      call({ sheet, area }, session, [across]) {
        guardSheet(session, sheet);
        if (across === true) {
          for (let r = 0; r < area.rows; r++)
            session.model.merge(sheet, { ...area, row: area.row + r, rows: 1 });
        } else session.model.merge(sheet, area);
      },
    },
    unmerge: {
      writes: true,
      call({ sheet, area }, session) {
        guardSheet(session, sheet);
        session.model.unmerge(sheet, area);
      },
    },
    select: { writes: false, call: ({ sheet, area }, { model }) => model.select({ sheet, area }) },
    _ValidateArraySize: {
      writes: false,
      call({ area }, _session, [rows, columns]) {
        if (rows !== area.rows || columns !== area.columns)
          throw new HostError(
            'InvalidArgument',
            `the array must have ${area.rows} rows and ${area.columns} columns`,
          );
      },
    },
    _KeepReference: { writes: false, call: () => undefined },
  },
};

/** The area of an argument that may be a Range or an address. */
export function otherArea(argument: unknown, sheet: string): Area {
  if (typeof argument === 'string') return givenArea(argument);
  const target = (argument as HostObject | null)?.target as RangeTarget | undefined;
  if (target?.area === undefined || target.sheet !== sheet)
    throw new HostError('InvalidArgument', 'a range of the same sheet is needed');
  return target.area;
}

export const rangeObject = (target: RangeTarget, session: Session): HostObject =>
  bind(range, target, session);
