import { intersection } from '../area';
import { bind, type Family } from '../family';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { tableStyles, type KeptTable, type TableStyle } from '../keptTable';
import type { Session } from '../session';
import { guardSheet, otherArea } from './rangeTarget';

interface TableTarget {
  sheet: string;
  id: string;
}

const notImplemented = (what: string): HostError =>
  new HostError('ApiNotFound', `${what} is not implemented by the sandbox's Excel`);

function one(session: Session, { sheet, id }: TableTarget): KeptTable {
  const found = session.model.tables(sheet).find((table) => table.id === id);
  if (found === undefined) throw new HostError('ItemNotFound', 'the table does not exist any more');
  return found;
}

function change(session: Session, target: TableTarget, part: Partial<KeptTable>): void {
  guardSheet(session, target.sheet);
  const changed = { ...one(session, target), ...part };
  const others = session.model.tables(target.sheet);
  session.model.setTables(
    target.sheet,
    others.map((table) => (table.id === target.id ? changed : table)),
  );
}

const allNames = ({ model }: Session): string[] =>
  model.sheets().flatMap(({ id }) => model.tables(id).map(({ name }) => name.toLowerCase()));

/** Throws unless Excel would take the name for a table. */
function checkName(session: Session, name: unknown): asserts name is string {
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name))
    throw new HostError('InvalidArgument', `${String(name)} cannot be the name of a table`);
  if (allNames(session).includes(name.toLowerCase()))
    throw new HostError('ItemAlreadyExists', `a table named ${name} exists already`);
}

function freeName(session: Session): string {
  const taken = new Set(allNames(session));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** The area of a table without its header row. */
const body = ({ area }: KeptTable) => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

/** What the host always shows, and can show in no other way. */
const always = (member: string) => ({
  read: () => true,
  write: (_target: TableTarget, value: unknown) => {
    if (value !== true) throw notImplemented(`Table.${member} = ${String(value)}`);
  },
});

const table: Family<TableTarget> = {
  name: 'Table',
  identity: { id: ({ id }) => id },
  scalars: {
    id: { read: ({ id }) => id },
    name: {
      read: (target, session) => one(session, target).name,
      write(target, value, session) {
        if (value === one(session, target).name) return;
        checkName(session, value);
        change(session, target, { name: value });
      },
    },
    style: {
      read: (target, session) => one(session, target).style,
      write(target, value, session) {
        const style = tableStyles.find((each) => each === value);
        if (style === undefined) throw notImplemented(`Table.style = ${String(value)}`);
        change(session, target, { style });
      },
    },
    showHeaders: always('showHeaders'),
    showFilterButton: always('showFilterButton'),
    showBandedRows: always('showBandedRows'),
  },
  objects: {
    worksheet: ({ sheet }, session) => session.open('Worksheet', sheet),
    getRange: (target, session) =>
      session.open('Range', { sheet: target.sheet, area: one(session, target).area }),
    getHeaderRowRange: (target, session) =>
      session.open('Range', { sheet: target.sheet, area: { ...one(session, target).area, rows: 1 } }),
    getDataBodyRange: (target, session) =>
      session.open('Range', { sheet: target.sheet, area: body(one(session, target)) }),
  },
  methods: {
    delete: {
      writes: true,
      call(target, session) {
        guardSheet(session, target.sheet);
        session.model.clear(target.sheet, one(session, target).area, 'contents');
        remove(session, target);
      },
    },
  },
};

function remove({ model }: Session, { sheet, id }: TableTarget): void {
  model.setTables(
    sheet,
    model.tables(sheet).filter((each) => each.id !== id),
  );
}

const found = (sheet: string, session: Session, key: unknown): HostObject | null => {
  const wanted = String(key).toLowerCase();
  const kept = session.model
    .tables(sheet)
    .find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return kept === undefined ? null : bind(table, { sheet, id: kept.id }, session);
};

/** The tables of the sheet with the given id. */
export const tableCollection: Family<string> = {
  name: 'TableCollection',
  scalars: { count: { read: (sheet, { model }) => model.tables(sheet).length } },
  items: (sheet, session) => session.model.tables(sheet).map(({ id }) => bind(table, { sheet, id }, session)),
  item(sheet, session, key) {
    const object = found(sheet, session, key);
    if (object === null) throw new HostError('ItemNotFound', `no table is named ${String(key)}`);
    return object;
  },
  objects: {
    add(sheet, session, [address, hasHeaders]) {
      guardSheet(session, sheet);
      if (hasHeaders !== true) throw notImplemented('TableCollection.add without headers');
      const area = otherArea(address, sheet);
      const tables = session.model.tables(sheet);
      if (area.rows < 2) throw new HostError('InvalidArgument', 'a table has a header row and one below it');
      if (tables.some((each) => intersection(each.area, area) !== null))
        throw new HostError('InvalidArgument', 'the table would overlap with another one');
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const style: TableStyle = 'TableStyleMedium2';
      session.model.setTables(sheet, [...tables, { id, name: freeName(session), area, style }]);
      return bind(table, { sheet, id }, session);
    },
    getItemOrNullObject: (sheet, session, [key]) => found(sheet, session, key),
  },
  methods: { getCount: { writes: false, call: (sheet, { model }) => model.tables(sheet).length } },
};

export const tableFamilies = [table];
