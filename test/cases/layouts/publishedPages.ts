import type { Report } from '../../../shared/report/report';
import { layoutOf, type Layout } from './layout';
import { inTraditional } from './otherCharacters';
import type { PrintedCell } from './printedGrid';
import { withLabels, writtenReport, type WriteTable } from './writtenTables';

const spans = ({ rows, columns }: PrintedCell): string => ` rowspan="${rows}" colspan="${columns}"`;
const cell = (each: PrintedCell): string =>
  `<td nowrap${spans(each)}><p align="center">${each.text === '' ? '&nbsp;' : each.text}</p></td>`;
const table: WriteTable = (rows) =>
  `<table border="1">${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;

const page = (report: Report, write: WriteTable, before = ''): string =>
  `<meta charset="utf-8">${before}${writtenReport(report, write, {
    heading: (text) => `<p>${text}</p>`,
    line: (text) => `<p>${text}</p>`,
  })}`;

/** Three columns on a grid of four: the heads part it after the first, the numbers after the second. */
const finerGrid: WriteTable = (rows, index) => {
  if (index > 0) return table(rows, index);
  return table(
    rows.map((row) => {
      if (row.length === 1) return row.map((each) => ({ ...each, columns: 5 }));
      const over = row.some(({ isFigure }) => isFigure) ? [1, 2, 1, 1] : [1, 1, 2, 1];
      if (row.length === 4) return row.map((each, at) => ({ ...each, columns: over[at] ?? 1 }));
      return row.map((each, at) => ({ ...each, columns: at === 0 ? 1 : row.length === 3 ? 2 : 4 }));
    }),
    index,
  );
};

/** What an encyclopaedia of traditional characters makes of words and labels. */
const inOtherWords = (text: string): string =>
  inTraditional(text.replace(/规范性文件/g, '规范性档案')).replace(/档案/g, '檔案');

/** A row of the place's own below the official one, with the same columns. */
const localRow: WriteTable = (rows, index) =>
  table(
    rows.flatMap((row) =>
      /规范性文件$/.test(row[0]?.text ?? '')
        ? [row, row.map((each) => ({ ...each, text: each.isFigure ? '86' : '其他主动公开文件' }))]
        : [row],
    ),
    index,
  );

const indexTable = ({ year, unit, documentNumber }: Report): string => {
  const title = `${unit.name}${year}年政府信息公开工作年度报告`;
  return `<table><tr><td>索引号：</td><td>014267/${year + 1}-00002</td><td>分类：</td><td>综合政务</td></tr><tr><td>发布机构：</td><td>${unit.name}</td><td>文号：</td><td>${documentNumber ?? '无'}</td></tr><tr><td>名称：</td><td colspan="3">${title}</td></tr></table>`;
};

/** What Excel puts on the clipboard: the styles of its cells, columns that it hides, and slots without a cell. */
const excelTable: WriteTable = (rows) => {
  const line = (row: PrintedCell[]): string =>
    row
      .map(
        (each) =>
          `<td${spans(each)} height=19 class=xl65 style='border-left:none'${each.isFigure ? ' x:num' : ''}>${each.text.replace(/^(.{12})(.)/, '$1<br>\n    $2')}</td>`,
      )
      .join('\n  ');
  const hidden = "<td class=xl66 style='display:none'>99</td>";
  return `<!--StartFragment-->\n <col width=72 style='mso-width-source:userset'>\n ${rows
    .map((row) => `<tr height=19 style='height:14.4pt'>\n  ${line(row)}${hidden}\n </tr>`)
    .join('\n')}\n<!--EndFragment-->`;
};
const excelPage = (report: Report): string => {
  const across = (text: string): string => `<tr><td colspan=15 class=xl65>${text}</td></tr>`;
  const body = writtenReport(report, excelTable, { heading: across, line: across });
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {mso-number-format:General; white-space:normal;} --></style></head><body><table border=0 cellpadding=0>${body}</table></body></html>`;
};

/** Published pages, each with what one site does to its tables. */
export const publishedPages: Layout[] = [
  layoutOf(
    'numbers and heads on a finer grid, where they do not stand under one another',
    '.html',
    (report) => page(report, finerGrid),
    { certain: false },
  ),
  layoutOf(
    'traditional characters with words of their own',
    '.html',
    (report) => inOtherWords(page(report, table)),
    {
      changes: inOtherWords,
    },
  ),
  layoutOf('a row of the place’s own below the official one', '.html', (report) => page(report, localRow)),
  layoutOf('labels with explanations in brackets', '.html', (report) =>
    page(report, (rows, index) =>
      table(
        withLabels(rows, (text) =>
          text
            .replace(/^规章$/, '规章（设区的市、自治州人民政府应提供相关数据）')
            .replace(/^行政许可$/, '行政许可（指2021年办件量）'),
        ),
        index,
      ),
    ),
  ),
  layoutOf('a sentence with other numbers before the table', '.html', (report) =>
    page(report, (rows, index) => {
      const sentence =
        '制发204份文件，其中对外公开65份。上年度行政许可1026项，本年增加138项，处理决定1164件；行政强制7项。';
      return `<p>${sentence}</p>${table(rows, index)}`;
    }),
  ),
  layoutOf('one sheet as Excel puts it on the clipboard', '.html', excelPage),
  layoutOf('the title in a table of the site alone', '.html', (report) => {
    const whole = page(report, table);
    const title = `<p>${report.unit.name}${report.year}年政府信息公开工作年度报告</p>`;
    return indexTable(report) + whole.replace(title, '').replace(`<p>${report.documentNumber}</p>`, '');
  }),
];
