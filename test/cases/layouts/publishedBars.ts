import { layoutOf, type Layout } from './layout';
import type { PrintedCell } from './printedGrid';
import { columnsBesides, withLabels, writtenReport, type WriteTable } from './writtenTables';

const besides = (row: PrintedCell[]): string => '|'.repeat(columnsBesides(row));

/** 商业企业 as 商业 above 企业. */
const inTwoRows = ({ text, isHead }: PrintedCell): [string, string] =>
  isHead && /^(商业企业|科研机构)$/.test(text) ? [text.slice(0, 2), text.slice(2)] : [text, ''];

/** How many cells above reach down into a row, in front of its first cell. */
const mergedInFront = (rows: PrintedCell[][], at: number): number =>
  rows
    .slice(0, at)
    .flatMap((row) =>
      row.filter(
        ({ row: top, rows: height, column, isHead }) =>
          !isHead && top + height > at && column < (rows[at]?.[0]?.column ?? 0),
      ),
    ).length;

const cellsWithBars = (row: PrintedCell[]): string =>
  row
    .map(({ text }) => `${text} | `)
    .join('')
    .trimEnd();

const headsInTwoRows: WriteTable = (rows) =>
  rows
    .flatMap((row, at) => {
      const front = '| '.repeat(mergedInFront(rows, at));
      const second = row.map((cell) => inTwoRows(cell)[1]).filter((text) => text !== '');
      const first = `${front}${row.map((cell) => `${inTwoRows(cell)[0]} |`).join(' ')}`;
      return second.length === 0 ? [first] : [first, second.map((text) => `${text} |`).join(' ')];
    })
    .join('\n');

const blanksInLabels = (text: string): string =>
  text.replace(/^第二十条/, '第二十条  ').replace(/^(商业|科研)/, '$1 ');

const otherHeadings = [
  '一、总体情况',
  '二、行政机关主动公开政府信息情况',
  '三、行政机关收到和处理政府信息公开申请情况',
  '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '五、政府信息公开工作存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const taxHeads = (text: string): string =>
  text
    .replace('本年制发件数', '本年度制发数')
    .replace('本年废止件数', '本年废止数')
    .replace('现行有效件数', '现行有效数');

const lostSecondLine = (text: string): string => (/^本年新(制作|公开)数量$/.test(text) ? '本年新' : text);

const notes: [label: RegExp, note: string][] = [
  [/^规章$/, '（全区机关均无制定规章的权限）'],
  [/^规范性文件$/, '（指各行政机关印发的有正式文号的文件）'],
  [/^上一年项目数量$/, ' （指2018年事项数）'],
  [/^本年增\/减$/, ' （指2019年增加或减少的事项数，减用负值表示，如-8）'],
  [/^处理决定数量$/, ' （指2019年办件量）'],
];
const withNotes = (text: string): string =>
  notes.reduce((said, [label, note]) => (label.test(said) ? said + note : said), text);

const barsAtTheEnd: WriteTable = (rows) =>
  rows.map((row) => `${cellsWithBars(row)}${besides(row)}`).join('\n');

/** Texts of published pages in which bars part the cells, each with what one site does to them. */
export const publishedBars: Layout[] = [
  layoutOf(
    'bars behind the cells, heads of two lines as two rows, bars for the labels that go on',
    '.txt',
    (report) => writtenReport(report, headsInTwoRows),
  ),
  layoutOf('bars behind the cells, what they cover besides at the end of the row', '.txt', (report) =>
    writtenReport(report, barsAtTheEnd),
  ),
  layoutOf('bars around the cells, blanks in labels, headings of the notice before', '.txt', (report) =>
    writtenReport(
      report,
      (rows) =>
        withLabels(rows, blanksInLabels)
          .map((row) => `| ${cellsWithBars(row)} ${besides(row)}`)
          .join('\n'),
      { heading: (text, index) => otherHeadings[index] ?? text },
    ),
  ),
  layoutOf('heads in words of a tax office', '.txt', (report) =>
    writtenReport(report, (rows) => barsAtTheEnd(withLabels(rows, taxHeads), 0)),
  ),
  layoutOf(
    'heads whose second line is lost, two of them alike',
    '.txt',
    (report) => writtenReport(report, (rows) => barsAtTheEnd(withLabels(rows, lostSecondLine), 0)),
    { certain: false },
  ),
  layoutOf('labels with explanations in brackets, which hold numbers', '.txt', (report) =>
    writtenReport(report, (rows) => barsAtTheEnd(withLabels(rows, withNotes), 0)),
  ),
  layoutOf(
    'a plus before what grew',
    '.txt',
    (report) =>
      writtenReport(report, (rows) =>
        barsAtTheEnd(
          rows.map((row) =>
            row.map((cell, at) =>
              cell.isFigure && row.length > 2 && at === 2 && /^[1-9]/.test(cell.text) && isChange(row)
                ? { ...cell, text: `+${cell.text}` }
                : cell,
            ),
          ),
          0,
        ),
      ),
    { changes: (text, key) => (key.endsWith('.change') && /^[1-9]/.test(text) ? `+${text}` : text) },
  ),
  layoutOf('one line a band with its bars, every other cell a line', '.txt', (report) =>
    writtenReport(report, (rows) =>
      rows
        .map((row) => {
          const cells = row.map(({ text }) => `${text} |`).join('\n');
          return columnsBesides(row) === 0 ? cells : `${cells} ${besides(row)}`;
        })
        .join('\n'),
    ),
  ),
  layoutOf(
    'each cell a line with its bar, rows filled up by bars in a line of their own',
    '.txt',
    (report) =>
      writtenReport(report, (rows) =>
        rows
          .map((row) =>
            [...row.map(({ text }) => `${text} |`.trim()), besides(row)]
              .filter((line) => line !== '')
              .join('\n'),
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'a bar alone before each row and bars behind it',
    '.txt',
    (report) =>
      writtenReport(report, (rows) =>
        rows
          .map((row) =>
            ['|', ...row.map(({ text }) => `${text} |`.trim()), besides(row)]
              .filter((line) => line !== '')
              .join('\n'),
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'the bar of some labels in the line below',
    '.txt',
    (report) =>
      writtenReport(report, (rows) =>
        rows
          .map((row) =>
            row.map(({ text }) => (/^行政/.test(text) ? `${text}\n|` : `${text} |`.trim())).join('\n'),
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'cells set in by tabs, the bar of the last one in the line below',
    '.txt',
    (report) =>
      writtenReport(report, (rows) =>
        rows
          .map((row) =>
            row
              .map(
                ({ text }, at) =>
                  `${at === 0 ? '\t\t' : '\t\t\t'}${text}${at === row.length - 1 && at > 0 ? '\n   |' : '  |'} `,
              )
              .join('\n'),
          )
          .join('\n'),
      ),
    { certain: false },
  ),
  layoutOf(
    'a bar alone below each cell, a sentence before each table',
    '.txt',
    (report) =>
      writtenReport(
        report,
        (rows) =>
          `该部分以表格形式报告。表格如下：\n${rows
            .flat()
            .flatMap((cell) => [...inTwoRows(cell).filter((text) => text !== ''), '|'])
            .join('\n')}`,
      ),
    { certain: false },
  ),
];

/** Whether a row of 表二 gives how many there were and how many more there are. */
function isChange(row: PrintedCell[]): boolean {
  return /^(行政许可|其他对外管理服务事项|行政处罚|行政强制|行政事业性收费)$/.test(row[0]?.text ?? '');
}
