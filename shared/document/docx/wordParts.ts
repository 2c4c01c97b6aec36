import { inflateEntry } from '../../workbook/inflateEntry';
import { packedBytes } from '../../workbook/packedBytes';
import { WorkbookRefusal } from '../../workbook/workbookRefusal';
import { zipDirectory } from '../../workbook/zipDirectory';
import { DocumentRefusal } from '../documentRefusal';
import { refusalReasons } from '../refusalReasons';

/** Bytes of one part, inflated; a report has a hundredth of that. */
const partLimit = 20 * 1024 * 1024;

/** The parts of a .docx that are read: its text, what its styles and numbers mean, and what it carries besides. */
const read = /^(word\/(document|styles|numbering)\.xml|customXml\/item\d+\.xml|docProps\/core\.xml)$/;

/**
 * The texts of those parts, by name.
 *
 * @throws DocumentRefusal
 */
export function wordParts(bytes: Uint8Array): Map<string, string> {
  try {
    const parts = new Map<string, string>();
    let left = partLimit;
    for (const entry of zipDirectory(bytes)) {
      if (!read.test(entry.name)) continue;
      const inflated = inflateEntry(entry, packedBytes(bytes, entry), left);
      left -= inflated.length;
      const text = new TextDecoder().decode(inflated);
      if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new DocumentRefusal('unsafe');
      parts.set(entry.name, text);
    }
    return parts;
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw new DocumentRefusal(refusalReasons[error.reason]);
    throw error;
  }
}
