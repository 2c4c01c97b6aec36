import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { rangeOf } from '../layout/address';
import type { WorkbookReading } from '../layout/sheetReading';
import { cellsOnly } from './cellsOnly';
import { fileKind } from './fileKind';
import { readParts } from './readParts';
import { readSheet } from './readSheet';
import { workbookLimits, type Extent } from './workbookLimits';
import { WorkbookRefusal, type RefusalFacts, type RefusalReason } from './workbookRefusal';

export type WorkbookResult =
  { ok: true; reading: WorkbookReading } | { ok: false; reason: RefusalReason; facts: RefusalFacts };

type Change = (part: string) => string;

/**
 * Reads what stands in the cells of an .xlsx, and its custom XML parts in the order of their names. Any bytes at all may
 * be given: it never throws for them, never inflates more than `workbookLimits` allows, and leaves rows, columns and sheets
 * beyond the limits, or beyond another `extent`, unread. Dates come as numbers, text stays text even when it looks like a number.
 *
 * @param changed what to make of the XML of strings and sheets before it is read
 */
export async function readWorkbook(
  bytes: Uint8Array,
  extent: Extent = workbookLimits,
  changed: Change = (part) => part,
): Promise<WorkbookResult> {
  try {
    return { ok: true, reading: await read(bytes, extent, changed) };
  } catch (error) {
    if (error instanceof WorkbookRefusal) return { ok: false, reason: error.reason, facts: error.facts };
    throw error;
  }
}

async function read(bytes: Uint8Array, extent: Extent, changed: Change): Promise<WorkbookReading> {
  const kind = fileKind(bytes);
  if (kind !== 'zip') throw new WorkbookRefusal(kind);
  const parts = readParts(bytes);
  const { sheets } = await parse(parts, extent, changed);
  return {
    sheets: sheets.map(readSheet),
    customXml: [...parts.keys()]
      .filter((name) => name.startsWith('customXml/'))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .map((name) => parts.get(name) ?? ''),
  };
}

/** Hands the parser a package of nothing but the parts that are read. Whatever it throws for them is the file's fault. */
async function parse(
  parts: Map<string, string>,
  extent: Extent,
  changed: Change,
): ReturnType<typeof readXlsx> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) {
    if (name.startsWith('customXml/')) continue;
    const text = changed(part);
    files[name] = strToU8(name.startsWith('xl/worksheets/') ? cellsOnly(name, text, extent) : text);
  }
  try {
    return await readXlsx(zipSync(files, { level: 0 }), {
      range: rangeOf(0, 0, extent.rows, extent.columns),
      sheets: (_, index) => index < workbookLimits.sheets,
    });
  } catch (error) {
    throw new WorkbookRefusal('damaged', { detail: error instanceof Error ? error.message : String(error) });
  }
}
