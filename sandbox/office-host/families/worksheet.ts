import { wholeSheet } from '../area';
import { bind, type Family } from '../family';
import type { HostObject } from '../hostObject';
import { HostError } from '../hostError';
import { eventType, type Session } from '../session';
import { chartCollection } from './charts';
import { eventMethods } from './eventMethods';
import { freezePanes } from './freezePanes';
import { pageLayout } from './pageLayout';
import { rangeObject } from './range';
import { givenArea, sheetState } from './rangeTarget';
import { checkSheetName } from './sheetName';
import { tableCollection } from './tables';
import { worksheetProtection } from './worksheetProtection';

function usedRange(sheet: string, session: Session, valuesOnly: unknown): HostObject | null {
  sheetState(session, sheet);
  const area = session.model.usedArea(sheet, valuesOnly === true);
  return area === null ? null : rangeObject({ sheet, area }, session);
}

/** The worksheet with the given id. */
export const worksheet: Family<string> = {
  name: 'Worksheet',
  identity: { id: (sheet) => sheet },
  scalars: {
    id: { read: (sheet) => sheet },
    name: {
      read: (sheet, session) => sheetState(session, sheet).name,
      write(sheet, value, session) {
        if (value !== sheetState(session, sheet).name) checkSheetName(session, value);
        session.model.changeSheet(sheet, { name: String(value) });
      },
    },
    position: {
      read: (sheet, { model }) => model.sheets().findIndex(({ id }) => id === sheet),
      write: (sheet, value, { model }) => model.moveSheet(sheet, Number(value)),
    },
    visibility: {
      read: (sheet, session) => sheetState(session, sheet).visibility,
      write(sheet, value, session) {
        if (value !== 'Visible' && value !== 'Hidden')
          throw new HostError(
            'ApiNotFound',
            `Worksheet.visibility = ${String(value)} is not implemented by the sandbox's Excel`,
          );
        session.model.changeSheet(sheet, { visibility: value });
      },
    },
    tabColor: {
      read: (sheet, session) => sheetState(session, sheet).tabColor,
      write: (sheet, value, { model }) => model.changeSheet(sheet, { tabColor: String(value).toUpperCase() }),
    },
    showGridlines: {
      read: (sheet, session) => sheetState(session, sheet).showGridlines,
      write: (sheet, value, { model }) => model.changeSheet(sheet, { showGridlines: Boolean(value) }),
    },
  },
  objects: {
    protection: (sheet, session) => bind(worksheetProtection, sheet, session),
    pageLayout: (sheet, session) => bind(pageLayout, sheet, session),
    freezePanes: (sheet, session) => bind(freezePanes, sheet, session),
    tables: (sheet, session) => bind(tableCollection, sheet, session),
    charts: (sheet, session) => bind(chartCollection, sheet, session),
    getRange: (sheet, session, [address]) =>
      rangeObject(
        { sheet, area: address === undefined || address === null ? wholeSheet : givenArea(address) },
        session,
      ),
    getRangeByIndexes: (sheet, session, [row, column, rows, columns]) =>
      rangeObject(
        {
          sheet,
          area: { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) },
        },
        session,
      ),
    getCell: (sheet, session, [row, column]) =>
      rangeObject(
        { sheet, area: { row: Number(row), column: Number(column), rows: 1, columns: 1 } },
        session,
      ),
    getUsedRange: (sheet, session, [valuesOnly]) =>
      usedRange(sheet, session, valuesOnly) ??
      rangeObject({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } }, session),
    getUsedRangeOrNullObject: (sheet, session, [valuesOnly]) => usedRange(sheet, session, valuesOnly),
  },
  methods: {
    activate: {
      writes: false,
      call: (sheet, { model }) => model.select({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } }),
    },
    delete: {
      writes: true,
      call(sheet, session) {
        const others = session.model
          .sheets()
          .filter(({ id, visibility }) => id !== sheet && visibility === 'Visible');
        if (others.length === 0)
          throw new HostError('InvalidOperation', 'a workbook keeps at least one visible sheet');
        session.model.deleteSheet(sheet);
        session.raise({
          type: eventType.deleted,
          sheet,
          args: { source: 'Local', worksheetId: sheet },
        });
      },
    },
    ...eventMethods<string>((sheet) => sheet, {
      DataChanged: eventType.changed,
      SelectionChanged: eventType.selectionChanged,
      Activated: eventType.activated,
    }),
  },
};

/** The worksheet with this id, which must exist. */
export function worksheetObject(sheet: string, session: Session): HostObject {
  sheetState(session, sheet);
  return bind(worksheet, sheet, session);
}

export const worksheetFamilies = [
  worksheetProtection,
  pageLayout,
  freezePanes,
  tableCollection,
  chartCollection,
];
