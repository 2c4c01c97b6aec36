import { parseCsv } from 'hucre/csv';
import { foundText } from '../layout/foundFigure';
import type { FoundCell } from '../layout/sheetReading';
import { fileKind } from './fileKind';
import { readWorkbook } from './readWorkbook';
import { textOfBytes } from './textOfBytes';
import type { Extent } from './workbookLimits';
import { WorkbookRefusal, type RefusalReason } from './workbookRefusal';

/** A sheet, or the whole of a .csv, as texts: rows from the first, blank cells empty. */
export type TextTable = string[][];

/** `tooManyRows`: more than `tableRows`. */
export type TablesResult =
  { ok: true; tables: TextTable[] } | { ok: false; reason: RefusalReason | 'notText' | 'tooManyRows' };

/** Rows of a table, its heads among them, that are taken in. */
export const tableRows = 10_001;

/** One row more, by which it shows that there are too many. */
const extent: Extent = { rows: tableRows + 1, columns: 30, sheetText: 10 * 1024 * 1024 };

/**
 * Reads lists out of an .xlsx, one a sheet, or out of a .csv (UTF-8, UTF-16 or GBK; parted by commas, semicolons or tabs). Any
 * bytes at all may be given: it never throws for them, and holds to `workbookLimits` but for rows, of which it takes more.
 */
export async function readTables(bytes: Uint8Array): Promise<TablesResult> {
  const kind = kindOf(bytes);
  if (kind === 'zip') return fromWorkbook(bytes);
  return kind === 'notAWorkbook' ? fromText(bytes) : { ok: false, reason: kind };
}

function kindOf(bytes: Uint8Array): 'zip' | RefusalReason {
  try {
    return fileKind(bytes);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.reason;
    throw error;
  }
}

async function fromWorkbook(bytes: Uint8Array): Promise<TablesResult> {
  const result = await readWorkbook(bytes, extent);
  if (!result.ok) return { ok: false, reason: result.reason };
  const tables = result.reading.sheets.map(({ rows }) => rows.map((row) => row.map(textOf)));
  return withinRows(tables);
}

function fromText(bytes: Uint8Array): TablesResult {
  const text = textOfBytes(bytes);
  if (text === null) return { ok: false, reason: 'notText' };
  const rows = parseCsv(text, { maxRows: extent.rows });
  return withinRows([rows.map((row) => row.map((value) => String(value ?? '').trim()))]);
}

function withinRows(tables: TextTable[]): TablesResult {
  return tables.every((rows) => rows.length <= tableRows)
    ? { ok: true, tables }
    : { ok: false, reason: 'tooManyRows' };
}

/** A number beyond what a cell holds exactly shows that it was rounded, so that nobody takes it for a code. */
function textOf(cell: FoundCell): string {
  const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
  const isRounded = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isRounded ? value.toExponential() : foundText(cell);
}
