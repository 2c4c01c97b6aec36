import { writeXlsx } from 'hucre/xlsx';
import type { Report } from '../../../shared/report/report';
import { printedTables } from './printedGrid';
import { inOrder } from './reportParts';

interface Sheet {
  rows: (string | number | null)[][];
  merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

const width = 15;

/** The whole report on one sheet, one part under another, as people make it of the form: merged cells, texts across. */
function oneSheet(report: Report, isMerged: boolean): Sheet {
  const sheet: Sheet = { rows: [], merges: [] };
  const across = (text: string): void => {
    const row = sheet.rows.length;
    if (isMerged) sheet.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 });
    sheet.rows.push([text]);
  };
  const tables = printedTables(report);
  inOrder(report, across, across, (index) => {
    for (const row of tables[index]?.rows ?? []) {
      const line: (string | number | null)[] = [];
      for (const { column, columns, rows, text, isFigure } of row) {
        const number = Number(text);
        line[column] = isFigure && text !== '' && Number.isFinite(number) ? number : text;
        if (isMerged && (columns > 1 || rows > 1)) {
          const startRow = sheet.rows.length;
          const end = { endRow: startRow + rows - 1, endCol: column + columns - 1 };
          sheet.merges.push({ startRow, startCol: column, ...end });
        }
      }
      sheet.rows.push(Array.from(line, (cell) => cell ?? null));
    }
  });
  return sheet;
}

/** Workbooks that are not ours. */
export const xlsxLayouts: [name: string, write: (report: Report) => Promise<Uint8Array>][] = [
  [
    'merged cells, texts across',
    async (report) => writeXlsx({ sheets: [{ name: '年报', ...oneSheet(report, true) }] }),
  ],
  ['nothing merged', async (report) => writeXlsx({ sheets: [{ name: '年报', ...oneSheet(report, false) }] })],
];
