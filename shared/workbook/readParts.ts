import { inflateEntry } from './inflateEntry';
import { packedBytes } from './packedBytes';
import { workbookLimits } from './workbookLimits';
import { WorkbookRefusal } from './workbookRefusal';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/**
 * The parts of an .xlsx that hold what is read. Pictures, charts, styles and the like are never inflated; without the
 * styles a date comes as the number that it is, as it does from Excel.
 */
const worksheets = /^xl\/worksheets\/[^/]+\.xml$/i;
const strings = /^xl\/sharedStrings\.xml$/i;
const small =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|customXml\/item\d+\.xml)$/i;

const needed = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'];

/**
 * The texts of the parts of an .xlsx that are read, by name, within `workbookLimits`.
 *
 * @throws WorkbookRefusal
 */
export function readParts(bytes: Uint8Array): Map<string, string> {
  const entries = zipDirectory(bytes);
  for (const name of needed)
    if (!entries.some((entry) => entry.name === name))
      throw new WorkbookRefusal('notAWorkbook', { part: name });

  const parts = new Map<string, string>();
  let budget: number = workbookLimits.inflatedBytes;
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    const limit = limitOf(entry);
    if (limit === null) continue;
    const inflated = inflateEntry(entry, packed, Math.min(limit, budget));
    budget -= inflated.length;
    parts.set(entry.name, safeText(entry.name, inflated));
  }
  return parts;
}

function limitOf({ name }: ZipEntry): number | null {
  if (worksheets.test(name)) return workbookLimits.worksheetBytes;
  if (strings.test(name)) return workbookLimits.stringsBytes;
  return small.test(name) ? workbookLimits.smallPartBytes : null;
}

/** UTF-8 or, with a byte order mark, UTF-16, the encodings that the package format allows (ECMA-376 part 2, 8.1.4). */
function safeText(part: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new WorkbookRefusal('unsafe', { part, detail: 'DOCTYPE' });
  return text;
}
