import type { Family } from '../family';
import type { HostObject } from '../hostObject';
import { HostError } from '../hostError';
import { eventType, type Session } from '../session';
import { eventMethods } from './eventMethods';
import { checkSheetName } from './sheetName';
import { worksheetObject } from './worksheet';

/** A sheet by id or by name, in whatever case. */
function find(session: Session, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const sheets = session.model.sheets();
  const found =
    sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === wanted);
  return found === undefined ? null : worksheetObject(found.id, session);
}

function atEnd(session: Session, end: 0 | -1, visibleOnly: unknown): HostObject {
  const sheet = session.model
    .sheets()
    .filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible')
    .at(end);
  if (sheet === undefined) throw new HostError('ItemNotFound', 'the workbook has no such sheet');
  return worksheetObject(sheet.id, session);
}

function freeName(session: Session): string {
  const taken = new Set(session.model.sheets().map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export const worksheetCollection: Family<null> = {
  name: 'WorksheetCollection',
  items: (_, session) => session.model.sheets().map(({ id }) => worksheetObject(id, session)),
  item(_, session, key) {
    const found = find(session, key);
    if (found === null) throw new HostError('ItemNotFound', `no sheet is named ${String(key)}`);
    return found;
  },
  objects: {
    add(_, session, [name]) {
      const given = name ?? freeName(session);
      checkSheetName(session, given);
      const { id } = session.model.addSheet(given);
      session.raise({ type: eventType.added, sheet: id, args: { source: 'Local', worksheetId: id } });
      return worksheetObject(id, session);
    },
    getActiveWorksheet: (_, session) => worksheetObject(session.model.selection().sheet, session),
    getItemOrNullObject: (_, session, [key]) => find(session, key),
    getFirst: (_, session, [visibleOnly]) => atEnd(session, 0, visibleOnly),
    getLast: (_, session, [visibleOnly]) => atEnd(session, -1, visibleOnly),
  },
  methods: {
    getCount: {
      writes: false,
      call: (_, { model }, [visibleOnly]) =>
        model.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    },
    ...eventMethods<null>(() => 'Workbook', {
      DataChanged: eventType.changed,
      SelectionChanged: eventType.selectionChanged,
      Activated: eventType.activated,
      Added: eventType.added,
      Deleted: eventType.deleted,
    }),
  },
};
