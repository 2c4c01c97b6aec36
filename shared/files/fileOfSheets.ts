import type { SheetContent } from '../layout/sheetContent';

/** Sheets as the .xlsx that holds them and nothing else, in base64. */
export async function fileOfSheets(sheets: SheetContent[]): Promise<string> {
  const { writeWorkbook } = await import('../workbook/writeWorkbook');
  const bytes = await writeWorkbook({ sheets, customXml: [] });
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
