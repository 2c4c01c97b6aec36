import { HostError } from '../hostError';
import { putSheet } from '../putSheet';
import { eventType, type Session } from '../session';
import { sheetsOfFile } from '../sheetsOfFile';
import { nameWithNumber } from './sheetName';

/**
 * `Workbook.insertWorksheetsFromBase64`: the sheets of an .xlsx after the last one, or only those named, each under its name
 * or, where that is taken, with a number behind it.
 *
 * @returns their ids
 */
export async function insertWorksheets(
  session: Session,
  base64: unknown,
  options: { positionType?: unknown; relativeTo?: unknown; sheetNamesToInsert?: unknown },
): Promise<string[]> {
  const { positionType, relativeTo, sheetNamesToInsert: wanted } = options;
  const atEnd = positionType === undefined || positionType === null || positionType === 'End';
  if (!atEnd || (relativeTo !== undefined && relativeTo !== null && relativeTo !== ''))
    throw new HostError(
      'ApiNotFound',
      "inserting sheets elsewhere than at the end is not implemented by the sandbox's Excel",
    );
  if (session.quirks.has('insert-refused'))
    throw new HostError('GeneralException', 'a quirk: no sheet is inserted');
  const sheets = await sheetsOfFile(bytesOf(base64));
  const ids = sheets
    .filter(({ content }) => !Array.isArray(wanted) || wanted.length === 0 || wanted.includes(content.name))
    .map((sheet) => putSheet(session.model, sheet, nameWithNumber(session, sheet.content.name)).id);
  for (const id of ids)
    session.raise({ type: eventType.added, sheet: id, args: { source: 'Local', worksheetId: id } });
  if (session.quirks.has('insert-fails-late'))
    throw new HostError('GeneralException', 'a quirk: the sheets are inserted, and an error says otherwise');
  return ids;
}

function bytesOf(base64: unknown): Uint8Array {
  if (typeof base64 !== 'string') throw new HostError('InvalidArgument', 'the file is no text');
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
