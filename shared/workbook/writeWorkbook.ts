import { writeXlsx } from 'hucre/xlsx';
import type { SheetContent } from '../layout/sheetContent';
import { addCustomXml } from './addCustomXml';
import { sheetToWrite } from './sheetToWrite';

/** A fixed moment, so that the same content always gives the same bytes; a file's own date tells when it was written. */
const modified = new Date('2000-01-01T00:00:00Z');

/**
 * Writes an .xlsx with all that the sheets say, and custom XML parts (whole documents, as text) as `customXml/item1.xml` on.
 * Formulas carry no values: whatever opens the file works them out. The same content gives the same bytes.
 *
 * @throws RangeError for what Excel cannot hold: a validation message over 255 characters, a list with commas, an address
 *   that is not A1
 */
export async function writeWorkbook(content: {
  sheets: SheetContent[];
  customXml: string[];
}): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: content.sheets.map(sheetToWrite),
    properties: { creator: 'Gouji', created: modified, modified },
  });
  return addCustomXml(bytes, content.customXml);
}
