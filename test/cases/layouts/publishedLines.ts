import { layoutOf, type Layout } from './layout';
import type { PrintedCell } from './printedGrid';
import { withLabels, writtenReport, type WriteTable } from './writtenTables';

const filled = (rows: PrintedCell[][]): PrintedCell[] => rows.flat().filter(({ text }) => text !== '');

/** Heads of two lines and numbered labels, each line a paragraph of its own. */
const paragraphs = ({ text, isFigure }: PrintedCell): string[] => {
  if (isFigure) return [` ${text}`];
  return text
    .replace(/^(商业|科研|本年新)(企业|机构|制作数量|公开数量)$/, '$1\n$2')
    .replace(/^(（[三四五]）)/, '$1\n')
    .split('\n');
};

const toldApart = (text: string): string =>
  text.replace(/^规章$/, '规 章').replace(/^(商业|科研)(..)$/, '$1 $2');

/** Heads as a page of narrow columns has them, letter below letter or in two lines. */
const narrowHeads = (row: PrintedCell[], height: 1 | 2): string[] => {
  const parts = row.map(({ text }) => (text.match(height === 1 ? /./gu : /.{1,2}/gu) ?? []) as string[]);
  const deepest = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: deepest }, (_, at) => parts.flatMap((part) => part[at] ?? []).join(' '));
};

const pdfText =
  (height: 1 | 2): WriteTable =>
  (rows, index) =>
    rows
      .flatMap((row) =>
        index === 2 && row.length > 3 && row.every(({ isHead }) => isHead)
          ? narrowHeads(row, height)
          : [
              row
                .map(({ text }) => text)
                .filter((text) => text !== '')
                .join(' '),
            ],
      )
      .filter((line) => line !== '')
      .flatMap((line, at) => (at % 14 === 13 ? [line, `P. ${Math.ceil((index * 40 + at) / 14)}`] : [line]))
      .join('\n');

const withoutChange = (text: string): string => text.replace(/^本年增\/减$/, '本年增/');

/** Texts of published pages that show no lines of their tables. */
export const publishedLines: Layout[] = [
  layoutOf(
    'each cell a paragraph, heads of two lines two paragraphs, a blank before numbers',
    '.txt',
    (report) =>
      writtenReport(report, (rows) => filled(rows).flatMap(paragraphs).join('\n\n'), { between: '\n\n' }),
    { certain: false },
  ),
  layoutOf(
    'each cell a paragraph, a head that lost its last character',
    '.txt',
    (report) =>
      writtenReport(
        report,
        (rows) =>
          filled(withLabels(rows, withoutChange))
            .map(({ text }) => text)
            .join('\n\n'),
        { between: '\n\n' },
      ),
    { certain: false },
  ),
  layoutOf(
    'each text once, however often it stands in a table',
    '.txt',
    (report) =>
      writtenReport(report, (rows) => [...new Set(filled(rows).map(({ text }) => text))].join('\n')),
    { certain: false, leavesOut: true },
  ),
  layoutOf(
    'a table in one line, a blank between its cells',
    '.txt',
    (report) =>
      writtenReport(report, (rows) =>
        filled(withLabels(rows, toldApart))
          .map(({ text }) => text)
          .join(' '),
      ),
    { certain: false },
  ),
  layoutOf(
    'the text of a PDF, heads letter below letter',
    '.txt',
    (report) => writtenReport(report, pdfText(1)),
    {
      certain: false,
    },
  ),
  layoutOf('the text of a PDF, heads in two lines', '.txt', (report) => writtenReport(report, pdfText(2)), {
    certain: false,
  }),
];
