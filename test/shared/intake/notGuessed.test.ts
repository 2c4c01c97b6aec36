import assert from 'node:assert/strict';
import { cellsOf, judged, readChanged } from '../../cases/layouts/changedReport';
import { distinctReport } from '../../cases/layouts/distinctReport';

/** A row of a page that holds this label. */
const rowWith = (label: string): RegExp =>
  new RegExp(`<tr>(?:(?!</tr>).)*>${label.replace(/[.()]/g, '\\$&')}<(?:(?!</tr>).)*</tr>`, 's');
const figureRow = (label: string, figures: (number | string)[]): string =>
  `<tr><td>${label}</td>${figures.map((each) => `<td>${each}</td>`).join('')}</tr>`;
const seven = [91, 92, 93, 94, 95, 96, 97];

const disputesRow = new RegExp(
  `<tr><td>${distinctReport().figures['disputes.review.upheld']}</td>.*?</tr>`,
  's',
);

interface Case {
  what: string;
  change: (written: string) => string;
  /** The cells that are blank and in doubt; all others are read as they are written. */
  doubted?: string[];
  /** What is named as found, besides. */
  found?: RegExp;
}

const behindRow =
  (label: string, ...rows: string[]) =>
  (page: string): string =>
    page.replace(rowWith(label), (row) => `${row}${rows.join('')}`);

const cases: Case[] = [
  {
    what: '9.其他 below 不予公开 is not 3.其他 of 其他处理',
    change: behindRow('8.属于行政查询事项', figureRow('9.其他', seven)),
    found: /9\.其他 91/,
  },
  {
    what: '其他 without a number below 不予公开',
    change: behindRow('8.属于行政查询事项', figureRow('其他', seven)),
    found: /其他 91/,
  },
  {
    what: '10.其他 below 其他处理, with 3.其他 there',
    change: behindRow('3.其他', figureRow('10.其他', seven)),
    found: /10\.其他 91/,
  },
  {
    what: '3.其他 below 无法提供, whose numbers may be given twice',
    change: behindRow('2.没有现成信息需要另行制作', figureRow('3.其他', seven)),
    found: /其他 91/,
  },
  {
    what: '9.其他 below 不予公开, and no 3.其他',
    change: (page) =>
      behindRow('8.属于行政查询事项', figureRow('9.其他', seven))(page.replace(rowWith('3.其他'), '')),
    doubted: cellsOf('requests.closedOther'),
  },
  {
    what: '3.其他 that is blank and a second one that is not',
    change: (page) =>
      page.replace(
        rowWith('3.其他'),
        (row) => `${row.replace(/<td>\d+<\/td>/g, '<td></td>')}${figureRow('4.其他', seven)}`,
      ),
    doubted: cellsOf('requests.closedOther'),
  },
  {
    what: '行政许可 twice, for two levels of offices, whose numbers happen to be alike',
    change: (page) =>
      page.replace(rowWith('行政许可'), (row) =>
        ['市级', '县级'].map((level) => row.replace('行政许可', `行政许可（${level}）`)).join(''),
      ),
    doubted: cellsOf('disclosure.licensing'),
  },
  {
    what: '本年处理决定数量 twice, for two levels of offices',
    change: (page) =>
      page.replace(
        /(<tr>[^\n]*>信息内容<[^\n]*本年处理决定数量)(<[^\n]*)(<\/tr>\s*)(<tr>[^\n]*行政许可[^\n]*?)(<\/tr>)/,
        '$1（市级）$2<td>本年处理决定数量（县级）</td>$3$4<td>5</td>$5',
      ),
    doubted: cellsOf('disclosure.licensing'),
  },
  ...[3, 4, 6, 7].map((wrong): Case => ({
    what: `法人或其他组织 over ${wrong} columns`,
    change: (page) => page.replace('colspan="5">法人或其他组织', `colspan="${wrong}">法人或其他组织`),
    doubted: cellsOf('requests'),
  })),
  {
    what: '总计 in front of 其他 in the heads',
    change: (page) =>
      page
        .replace(/(<th[^>]*>)其他(<\/th>)/, '$1总计$2')
        .replace(/(<th rowspan="2">)总计(<\/th>)/, '$1其他$2'),
    doubted: cellsOf('requests'),
  },
  ...[4, 6].map((wrong): Case => ({
    what: `行政复议 over ${wrong} columns`,
    change: (page) => page.replace(/colspan="5">行政复议/, `colspan="${wrong}">行政复议`),
    doubted: cellsOf('disputes'),
  })),
  {
    what: 'two rows of figures in 表四 under one head',
    change: (page) => page.replace(disputesRow, (row) => `${row}${row.replace(/<td>\d/g, '<td>9')}`),
    doubted: cellsOf('disputes'),
  },
  {
    what: 'two rows of figures in 表四, the second with the first one’s numbers in part',
    change: (page) => page.replace(disputesRow, (row) => `${row.replace(/\d+/, '7')}${row}`),
    doubted: cellsOf('disputes'),
  },
  {
    what: 'two rows in 表四, for this year and the last',
    change: (page) =>
      page.replace(disputesRow, (row) =>
        [row.replace('<td>', '<td>2021年</td><td>'), row.replace('<td>', '<td>2020年</td><td>')].join(''),
      ),
    doubted: cellsOf('disputes'),
  },
  {
    what: 'a blank row below the figures of 表四',
    change: (page) => page.replace(disputesRow, (row) => `${row}${row.replace(/\d+/g, '')}`),
  },
  {
    what: 'the same row in a second table with other figures',
    change: (page) =>
      page.replace(/<h2>四、/, `<table>${figureRow('2.重复申请', seven)}${figureRow('甲', [])}</table>$&`),
    doubted: cellsOf('requests.declinedRepeat'),
  },
  {
    what: 'the same table a second time, with last year’s figures',
    change: (page) =>
      page.replace(
        /(<table(?:(?!<table).)*行政许可.*?<\/table>)/s,
        (table) => table + table.replace(/>(\d+)</g, '>9$1<'),
      ),
    doubted: cellsOf('disclosure'),
  },
  {
    what: 'two labels in one cell, and two numbers in each cell behind it',
    change: (page) =>
      page
        .replace(rowWith('3.要求提供公开出版物'), '')
        .replace(rowWith('2.重复申请'), (row) =>
          row
            .replace('2.重复申请', '2.重复申请<br>3.要求提供公开出版物')
            .replace(/<td>(\d+)</g, '<td>$1<br>$1<'),
        ),
    doubted: cellsOf('requests.declinedRepeat', 'requests.declinedPublication'),
  },
  {
    what: 'two labels in one cell with nothing between, and one row of numbers',
    change: (page) =>
      page
        .replace(rowWith('（二）部分公开（区分处理的，只计这一情形，不计其他情形）'), '')
        .replace('>（一）予以公开<', '>（一）予以公开（二）部分公开<'),
    doubted: cellsOf('requests.granted', 'requests.partlyGranted'),
  },
  {
    what: 'two labels of 表二 in one cell',
    change: (page) =>
      page.replace(rowWith('行政规范性文件'), '').replace('>规章<', '>规章<br>行政规范性文件<'),
    doubted: cellsOf('disclosure.regulations', 'disclosure.normativeDocuments'),
  },
  {
    what: 'two rows side by side',
    change: (page) => page.replace(/<\/tr>\s*<tr>(<td>行政强制)/, '$1'),
    doubted: cellsOf('disclosure.penalties', 'disclosure.coercion'),
  },
  {
    what: 'a group and its first row in one cell',
    change: (page) =>
      page.replace(/<td rowspan="8">（三）不予公开<\/td><td>1/, '<td colspan="2">（三）不予公开<br>1'),
  },
  {
    what: 'the same table a second time, with the same figures',
    change: (page) => page.replace(/(<table(?:(?!<table).)*行政许可.*?<\/table>)/s, '$1$1'),
  },
  {
    what: 'the same row a second time, one number in it another',
    change: (page) => page.replace(rowWith('2.重复申请'), (row) => `${row}${row.replace(/\d{3}/, '9')}`),
    doubted: ['requests.declinedRepeat.naturalPerson'],
  },
];

describe('nothing is guessed', () => {
  for (const { what, change, doubted = [], found } of cases)
    it(`${what}: ${doubted.length === 0 ? 'the form’s own figures alone' : `${doubted.length} in doubt`}`, async () => {
      const read = await readChanged('a plain page', change);
      assert.deepEqual(judged(read), { wrong: [], lost: [], doubted });
      if (found !== undefined)
        assert.ok(
          read.doubts.some((doubt) => found.test(doubt.found)),
          JSON.stringify(read.doubts),
        );
    });
});
