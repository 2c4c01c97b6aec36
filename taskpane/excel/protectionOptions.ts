/** What a clerk may still do on a protected sheet: make columns wider, rows taller, and format. */
export const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};
