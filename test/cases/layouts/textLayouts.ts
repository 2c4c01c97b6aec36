import type { Report } from '../../../shared/report/report';
import { layoutOf, type Layout } from './layout';
import { printedTables, type PrintedCell } from './printedGrid';
import { inOrder } from './reportParts';

type WriteTable = (rows: PrintedCell[][]) => string;

const lines = (
  report: Report,
  table: WriteTable,
  heading = (text: string): string => text,
  between = '\n\n',
): string =>
  inOrder(
    report,
    (text) => text,
    heading,
    (index) => table(printedTables(report)[index]?.rows ?? []),
  ).join(between);

const texts = (row: PrintedCell[]): string[] => row.map(({ text }) => text);

/** Each cell as often as it covers columns, blank but for the first, as tables are copied out of Word. */
const padded = (row: PrintedCell[]): string[] =>
  row.flatMap(({ text, columns }) => [text, ...Array<string>(columns - 1).fill('')]);

/** Rows in which every slot of the grid has its text: merged labels stand in each row. */
const filled = (rows: PrintedCell[][]): string[][] => {
  const width = Math.max(...rows.flat().map(({ column, columns }) => column + columns));
  return rows.map((_, at) =>
    Array.from({ length: width }, (__, slot) => {
      const cell = rows
        .flat()
        .find(
          ({ row, column, rows: height, columns }) =>
            row <= at && at < row + height && column <= slot && slot < column + columns,
        );
      return cell === undefined || (cell.isFigure && cell.column !== slot) ? '' : cell.text;
    }),
  );
};

const ruler = (count: number): string => `|${' --- |'.repeat(count)}`;
const markdown: WriteTable = (rows) => {
  const [first = [], ...rest] = filled(rows);
  return [first, ...rest]
    .map((row) => `| ${row.join(' | ')} |`)
    .flatMap((line, index) => (index === 0 ? [line, ruler(first.length)] : [line]))
    .join('\n');
};

const oneCellALine: WriteTable = (rows) =>
  rows
    .flat()
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');

/** Text in which tables have lost their lines. */
export const textLayouts: Layout[] = [
  layoutOf('tabs, as copied out of Word', '.txt', (report) =>
    lines(report, (rows) => rows.map((row) => padded(row).join('\t')).join('\n')),
  ),
  layoutOf('tabs, merged cells once', '.txt', (report) =>
    lines(report, (rows) => rows.map((row) => texts(row).join('\t')).join('\n')),
  ),
  layoutOf('bars, merged labels in their first row alone', '.txt', (report) =>
    lines(report, (rows) => rows.map((row) => `${texts(row).join(' | ')} |`).join('\n')),
  ),
  layoutOf('bars around every slot', '.txt', (report) =>
    lines(report, (rows) => rows.map((row) => `| ${padded(row).join(' | ')} |`).join('\n')),
  ),
  layoutOf('Markdown', '.md', (report) => lines(report, markdown, (text) => `## ${text}`)),
  layoutOf('one cell a line', '.txt', (report) => lines(report, oneCellALine, undefined, '\n'), {
    certain: false,
  }),
  layoutOf(
    'one cell a line, a blank line between',
    '.txt',
    (report) => lines(report, (rows) => oneCellALine(rows).replaceAll('\n', '\n\n')),
    { certain: false },
  ),
  layoutOf(
    'one cell a line, a bar alone between',
    '.txt',
    (report) =>
      lines(report, (rows) =>
        rows
          .flat()
          .map(({ text }) => text)
          .join('\n|\n')
          .replace(/\n\n/g, '\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'one cell a line, each with a bar behind it',
    '.txt',
    (report) =>
      lines(report, (rows) =>
        rows
          .map(
            (row) =>
              `${texts(row)
                .map((text) => `${text} |`)
                .join('\n')}\n||`,
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'a bar alone begins each row, and each cell is a line that ends with one',
    '.txt',
    (report) =>
      lines(report, (rows) =>
        rows
          .map(
            (row) =>
              `| \n${texts(row)
                .map((text) => ` ${text}  | `)
                .join('\n')}${'|'.repeat(padded(row).length - row.length)}`,
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'each cell is a line that ends with a bar, with bars alone for the columns it covers besides',
    '.txt',
    (report) =>
      lines(report, (rows) =>
        rows
          .map((row) =>
            row
              .map(({ text, columns }) => `${text} |${columns > 1 ? `\n${'|'.repeat(columns - 1)}` : ''}`)
              .join('\n'),
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'columns aligned by blanks',
    '.txt',
    (report) =>
      lines(report, (rows) =>
        rows
          .map((row) =>
            texts(row)
              .map((text) => text.padEnd(12))
              .join('    '),
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'numbers behind their label, one blank between',
    '.txt',
    (report) =>
      lines(report, (rows) =>
        rows
          .map((row) =>
            texts(row)
              .filter((text) => text !== '')
              .join(' '),
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'digits run into one another',
    '.txt',
    (report) => lines(report, (rows) => rows.map((row) => texts(row).join('')).join('\n')),
    { certain: false },
  ),
  layoutOf('a whole report in few lines', '.txt', (report) =>
    lines(report, (rows) => `\n${rows.map((row) => texts(row).join('\t')).join('\n')}\n`, undefined, ''),
  ),
];
