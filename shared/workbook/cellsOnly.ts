import { workbookLimits, type Extent } from './workbookLimits';
import { WorkbookRefusal } from './workbookRefusal';

const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Cuts the XML of a worksheet down to its first rows of cells. What stands around them (columns, formats, validations)
 * is not read, and may be made so that a parser never ends with it.
 *
 * @throws WorkbookRefusal damaged when the worksheet has no cells element, tooLarge when its rows are too long
 */
export function cellsOnly(part: string, xml: string, extent: Extent = workbookLimits): string {
  const open = /<(?:(\w+):)?sheetData\b[^>]*>/.exec(xml);
  if (open === null) throw new WorkbookRefusal('damaged', { part, detail: 'no sheetData' });
  const [tag, prefix] = open;
  const name = (local: string): string => (prefix === undefined ? local : `${prefix}:${local}`);
  const rows = tag.endsWith('/>')
    ? ''
    : firstRows(xml.slice(open.index + tag.length), `</${name('row')}>`, extent.rows);
  if (rows.length > extent.sheetText)
    throw new WorkbookRefusal('tooLarge', { part, found: rows.length, limit: extent.sheetText });
  const xmlns = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const [worksheet, sheetData] = [name('worksheet'), name('sheetData')];
  return `<${worksheet} ${xmlns}="${spreadsheetNamespace}"><${sheetData}>${rows}</${sheetData}></${worksheet}>`;
}

function firstRows(xml: string, rowEnd: string, most: number): string {
  let end = 0;
  for (let count = 0; count < most; count += 1) {
    const at = xml.indexOf(rowEnd, end);
    if (at === -1) break;
    end = at + rowEnd.length;
  }
  return xml.slice(0, end);
}
