import type { Report } from '../../../shared/report/report';
import { layoutOf, type Layout } from './layout';
import { printedTables, type PrintedCell } from './printedGrid';
import { inOrder } from './reportParts';
import { fullWidth, inTraditional, toGb18030 } from './otherCharacters';

type WriteCell = (cell: PrintedCell) => string;
type WriteTable = (rows: PrintedCell[][]) => string;

const spans = ({ rows, columns }: PrintedCell): string =>
  `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
const plainCell: WriteCell = (cell) =>
  cell.isHead ? `<th${spans(cell)}>${cell.text}</th>` : `<td${spans(cell)}>${cell.text}</td>`;
const rowsWith =
  (write: WriteCell, open = '<tr>') =>
  (rows: PrintedCell[][]): string =>
    rows.map((row) => `${open}${row.map(write).join('')}</tr>`).join('\n');
const plainTable: WriteTable = (rows) => `<table border="1">${rowsWith(plainCell)(rows)}</table>`;

const page = (
  report: Report,
  table: WriteTable = plainTable,
  heading = (text: string): string => `<h2>${text}</h2>`,
  line = (text: string): string => `<p>${text}</p>`,
): string =>
  inOrder(report, line, heading, (index) => table(printedTables(report)[index]?.rows ?? [])).join('\n');

const whole = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const menu =
  '<nav><ul><li>首页</li><li>政务公开</li></ul></nav><div class="path">当前位置：<a>首页</a> &gt; <a>年度报告</a></div>' +
  '<script>var a = "行政许可 3";</script><div style="display: none">行政处罚 9</div>';
const foot =
  '<div><a>打印本页</a> <a>关闭窗口</a></div><p>上一篇：没有了</p><footer>主办单位：办公室 备案号 12345</footer>';

/** What Word writes: spans and paragraphs everywhere, blanks that do not break, and elements of its own. */
const wordCell: WriteCell = (cell) => {
  const [start, end] = [cell.text.slice(0, 2), cell.text.slice(2)];
  const inner =
    cell.text === '' ? '<o:p>&nbsp;</o:p>' : `<span lang=EN-US>${start}</span><span>${end}<o:p></o:p></span>`;
  return `<td${spans(cell)} style='border:solid windowtext 1.0pt;mso-border-alt:solid'><p class=MsoNormal align=center>${inner}</p></td>`;
};

/** Each row is a table; its labels above are lost, as a merged label stands in its first row alone. */
const tableEachRow: WriteTable = (rows) =>
  rows
    .map((row) => `<table><tr>${row.map((cell) => `<td>${cell.text}</td>`).join('')}</tr></table>`)
    .join('');

/** A page break: the heads come again, and so do the labels that go on. */
const brokenTable: WriteTable = (rows) => {
  const heads = rows.filter((row) => row.every(({ isFigure }) => !isFigure));
  const cut = Math.ceil(rows.length / 2);
  if (rows.length < 10) return plainTable(rows);
  const reaching = rows
    .slice(0, cut)
    .flat()
    .filter(({ row, rows: height }) => row + height > cut)
    .map((cell) => ({ ...cell, rows: cell.row + cell.rows - cut }));
  const shortened = rows
    .slice(0, cut)
    .map((row) => row.map((cell) => ({ ...cell, rows: Math.min(cell.rows, cut - cell.row) })));
  const [first = [], ...rest] = rows.slice(cut);
  const next = [...reaching, ...first].sort((a, b) => a.column - b.column);
  return `${plainTable(shortened)}<p>— 3 —</p>${plainTable([...heads, next, ...rest])}`;
};

const brokenLabels: WriteCell = (cell) =>
  plainCell({
    ...cell,
    text: cell.isFigure ? ` ${cell.text}\n` : cell.text.replace(/^(.{2})(.)/, '$1<br>　$2'),
  });

/** One more column, between the applicants and their total. */
const localColumn: WriteTable = (rows) => {
  if (rows.length < 10) return plainTable(rows);
  const wider = rows.map((row, index) => {
    const widened = row.map((cell) =>
      cell.text === '申请人情况' ? { ...cell, columns: cell.columns + 1 } : cell,
    );
    const extra: PrintedCell = {
      row: index,
      column: 8.5,
      rows: 1,
      columns: 1,
      text: '',
      isHead: index < 3,
      isFigure: false,
    };
    const text = index === 1 ? '其中：网上' : index > 2 ? '77' : '';
    if (index === 0 || index === 2) return widened;
    return [...widened, { ...extra, text, rows: index === 1 ? 2 : 1 }].sort((a, b) => a.column - b.column);
  });
  return plainTable(wider);
};

const localRow: WriteTable = (rows) =>
  plainTable(
    rows.flatMap((row) => {
      const [label] = row;
      if (label === undefined || !/^四、结转/.test(label.text)) return [row];
      return [row, row.map((cell) => ({ ...cell, text: cell.isFigure ? '88' : '五、其中当面申请' }))];
    }),
  );

const inHalfWidth = (text: string): string =>
  text.replace(/（/g, '(').replace(/）/g, ')').replace(/、/g, '．');

/** The form of a site that lays out its pages by tables. */
const inLayoutTable = (body: string): string =>
  `<table width="100%"><tr><td><table><tr><td>栏目</td><td>导航</td></tr></table></td></tr><tr><td colspan="2">${body}</td></tr></table>`;

/** Pages as the sites of administrations have them. */
export const htmlLayouts: Layout[] = [
  layoutOf('a plain page', '.html', (report) => whole(page(report))),
  layoutOf('a site with menus, scripts and a foot', '.html', (report) =>
    whole(`${menu}<div>${page(report)}</div>${foot}`),
  ),
  layoutOf("Word's HTML", '.htm', (report) =>
    whole(
      page(
        report,
        (rows) => `<table class=MsoTableGrid>${rowsWith(wordCell)(rows)}</table>`,
        (text) => `<p class=MsoNormal><b><span style='font-family:黑体'>${text}<o:p></o:p></span></b></p>`,
        (text) => `<p class=MsoNormal style='text-indent:32.0pt'><span>${text}<o:p></o:p></span></p>`,
      ),
    ),
  ),
  layoutOf('a page within layout tables', '.html', (report) => whole(inLayoutTable(page(report)))),
  layoutOf('one small table a row', '.html', (report) => whole(page(report, tableEachRow))),
  layoutOf('heads and labels repeated after a page break', '.html', (report) =>
    whole(page(report, brokenTable)),
  ),
  layoutOf('line breaks and blanks within labels', '.html', (report) =>
    whole(page(report, (rows) => `<table>${rowsWith(brokenLabels)(rows)}</table>`)),
  ),
  layoutOf('traditional characters', '.html', (report) => whole(inTraditional(page(report))), {
    changes: inTraditional,
  }),
  layoutOf('brackets and marks in half width', '.html', (report) => whole(inHalfWidth(page(report))), {
    changes: inHalfWidth,
  }),
  layoutOf('GBK bytes that the page declares as gb2312', '.html', (report) =>
    toGb18030(whole(page(report), '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">')),
  ),
  layoutOf('a column of its own', '.html', (report) => whole(page(report, localColumn))),
  layoutOf('a row of its own', '.html', (report) => whole(page(report, localRow))),
  layoutOf('headings without marks of headings, in divs', '.html', (report) =>
    whole(
      page(
        report,
        plainTable,
        (text) => `<div><strong>${text}</strong></div>`,
        (text) => `<div>　　${text}</div>`,
      ),
    ),
  ),
  layoutOf('cells that the source never closes', '.html', (report) =>
    whole(
      page(report)
        .replace(/<\/t[dhr]>/g, '')
        .replace(/<\/p>/g, ''),
    ),
  ),
  layoutOf(
    'numbers in full width',
    '.html',
    (report) =>
      whole(
        page(
          report,
          (rows) =>
            `<table>${rowsWith((cell) => plainCell({ ...cell, text: cell.isFigure ? fullWidth(cell.text) : cell.text }))(rows)}</table>`,
        ),
      ),
    { changes: fullWidth },
  ),
];
