import { formatArea, type RangeTarget } from '../area';
import type { Scalar } from '../family';
import { HostError } from '../hostError';
import { eventType, type Session } from '../session';
import type { Cell } from '../workbookModel';
import { block, entry } from './entry';
import { guardContent, guardSheet } from './rangeTarget';

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

const contents = (read: (cell: Cell) => unknown): Scalar<RangeTarget> => ({
  read: perCell(read),
  write: writeContents,
});

/** What a range says of the contents of its cells, a row an array. */
export const rangeContents: Record<string, Scalar<RangeTarget>> = {
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
};
