import { wholeRegion } from '../../report/region';
import { reportSchema, type UnitKind } from '../../report/report';
import { columnOf, unitColumns, type UnitColumn } from './columns';
import type { RowTrouble } from './rowTrouble';
import type { UnitRow } from './unitRow';

/** Why a table is no directory at all. */
export type TableTrouble = { trouble: 'noHead' } | { trouble: 'columnTwice'; column: UnitColumn };

export type UnitRows =
  | {
      ok: true;
      rows: UnitRow[];
      troubles: RowTrouble[];
      /** Heads of columns that are not known. */ ignored: string[];
    }
  | ({ ok: false } & TableTrouble);

/** The head may stand below a title and the like. */
const headWithin = 10;

const kindWords: Record<UnitKind, readonly string[]> = {
  government: ['人民政府', '政府', '本级政府', '各级政府'],
  department: ['政府部门', '部门', '工作部门', '政府工作部门'],
  township: ['乡镇(街道)', '乡镇', '乡', '镇', '街道', '街道办事处', '乡镇街道'],
  office: ['政府办公厅(室)', '政府办公厅', '政府办公室', '办公厅', '办公室'],
  other: ['其他', '其它'],
};
const yes = ['是', '有', '可以', '√'];
const no = ['否', '无', '不可以', '×'];
const none = '无';

/**
 * Reads a directory out of a table of texts: a row of heads with at least the unit codes, and a row a unit below it. Rows without
 * anything are passed over. Nothing is guessed: what cannot be read for sure is a trouble of its row.
 */
export function readUnitRows(table: readonly (readonly string[])[]): UnitRows {
  const headRow = table.slice(0, headWithin).findIndex((cells) => {
    const known = cells.map(columnOf).filter((column) => column !== null);
    return known.includes('code') && known.length > 1;
  });
  if (headRow === -1) return { ok: false, trouble: 'noHead' };
  const heads = table[headRow] ?? [];
  const columns = heads.map(columnOf);
  const twice = unitColumns.find((column) => columns.filter((each) => each === column).length > 1);
  if (twice !== undefined) return { ok: false, trouble: 'columnTwice', column: twice };
  const read = table
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(headRow + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => readRow(row, (column) => (cells[columns.indexOf(column)] ?? '').trim()));
  const rows = read.map(({ unit }) => unit).filter((unit) => unit !== null);
  return {
    ok: true,
    rows,
    troubles: [...read.flatMap(({ troubles }) => troubles), ...namedTwice(rows)].sort(
      (a, b) => a.row - b.row,
    ),
    ignored: heads.filter((head, index) => columns[index] === null && head.trim() !== ''),
  };
}

function readRow(
  row: number,
  textOf: (column: UnitColumn) => string,
): { unit: UnitRow | null; troubles: RowTrouble[] } {
  const troubles: RowTrouble[] = [];
  /** What stands in a column; undefined for a blank, and for what cannot be read, which is a trouble then. */
  function read<T>(
    column: UnitColumn,
    reading: (text: string) => T | undefined,
    trouble: RowTrouble['trouble'] = 'malformed',
  ): T | undefined {
    const text = saidIn(column, textOf(column));
    if (text === '') return undefined;
    const value = reading(text);
    if (value === undefined) troubles.push({ row, column, trouble, found: text.slice(0, 100) });
    return value;
  }
  const code = read('code', codeIn);
  if (textOf('code') === '') troubles.push({ row, column: 'code', trouble: 'missing', found: '' });
  const until = read('until', (text) => (text === none ? ('none' as const) : yearIn(text)));
  const fields = {
    name: read('name', nameIn),
    region: read('region', (text) => wholeRegion(text) ?? undefined),
    kind: read('kind', kindIn, 'unknownWord'),
    mayIssueRules: read('mayIssueRules', yesIn, 'unknownWord'),
    from: read('from', yearIn),
    until,
    mergedInto: read('mergedInto', codeIn),
    changedIn: read('changedIn', yearIn),
  };
  if (fields.mergedInto !== undefined && typeof until !== 'number' && textOf('until') === '')
    troubles.push({ row, column: 'until', trouble: 'noLastYear', found: '' });
  if (typeof until === 'number' && fields.from !== undefined && until < fields.from)
    troubles.push({ row, column: 'until', trouble: 'reversed', found: String(until) });
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { unit: code === undefined || troubles.length > 0 ? null : { row, code, ...said }, troubles };
}

/** What a cell says, a name as it is written; a dash says nothing, and that there is no unit to merge into is nothing either. */
function saidIn(column: UnitColumn, text: string): string {
  if (column === 'name') return text;
  const plain = text.normalize('NFKC');
  return /^[-—–/]+$/.test(plain) || (column === 'mergedInto' && plain === none) ? '' : plain;
}

const unit = reportSchema.shape.unit.shape;
const codeIn = (text: string): string | undefined => unit.code.unwrap().safeParse(text).data;

function nameIn(text: string): string | undefined {
  const isErrorValue = /^#[A-Z0-9/]+[!?]?$/.test(text);
  return isErrorValue ? undefined : unit.name.safeParse(text).data;
}

function yearIn(text: string): number | undefined {
  const year = Number(/^(\d{4})(?:年度?)?$/.exec(text)?.[1]);
  return reportSchema.shape.year.safeParse(year).data;
}

function kindIn(text: string): UnitKind | undefined {
  const plain = text.replace(/\s/g, '');
  const found = Object.entries(kindWords).find(([, words]) => words.includes(plain));
  return found?.[0] as UnitKind | undefined;
}

const yesIn = (text: string): boolean | undefined =>
  yes.includes(text) ? true : no.includes(text) ? false : undefined;

function namedTwice(rows: readonly UnitRow[]): RowTrouble[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, code }): RowTrouble[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ row, column: 'code', trouble: 'twice', found: code }];
  });
}
