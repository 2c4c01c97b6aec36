import { cellAt } from '../../shared/layout/address';
import type { SheetContent } from '../../shared/layout/sheetContent';
import type { FoundCell, SheetReading } from '../../shared/layout/sheetReading';

/** What one would find on sheets with this content. */
export function foundSheets(sheets: SheetContent[]): SheetReading[] {
  return sheets.map(({ name, values }) => {
    const rows: FoundCell[][] = [];
    for (const [address, value] of Object.entries(values)) {
      const { row, column } = cellAt(address);
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] =
        typeof value === 'string' && value.startsWith('=') ? { formula: value, value: null } : value;
    }
    return { name, rows };
  });
}
