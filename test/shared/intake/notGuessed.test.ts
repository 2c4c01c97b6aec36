import assert from 'node:assert/strict';
import type { EditionId } from '../../../shared/editions/edition';
import { figureCells } from '../../../shared/editions/figureCells';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';
import type { ReadReport } from '../../../shared/intake/understood';
import { distinctReport } from '../../cases/layouts/distinctReport';
import { htmlLayouts } from '../../cases/layouts/htmlLayouts';
import { misread } from '../../cases/layouts/misread';
import { textLayouts } from '../../cases/layouts/textLayouts';

const source = distinctReport();

/** A report in one of the layouts, changed as text, and read. */
async function readChanged(
  layoutName: string,
  change: (written: string) => string,
  edition: EditionId = '2021',
): Promise<ReadReport> {
  const layout = [...htmlLayouts, ...textLayouts].find(({ name }) => name === layoutName);
  if (layout === undefined) throw new Error(layoutName);
  const before = new TextDecoder().decode(layout.write(distinctReport(edition)));
  const after = change(before);
  assert.notEqual(after, before, 'the change changes nothing');
  const result = await readDocument(new TextEncoder().encode(after), `a${layout.type}`);
  if (!result.ok) assert.fail(result.reason);
  const read = understand(result.document, 'a');
  return read.ok ? read : assert.fail(read.problem.code);
}

/** The cells that were read as something else, those neither read nor in doubt, and those in doubt. */
function judged(read: ReadReport): { wrong: string[]; lost: string[]; doubted: string[] } {
  const inDoubt = new Set(read.doubts.map(({ cell }) => cell));
  const found = { wrong: [] as string[], lost: [] as string[], doubted: [] as string[] };
  const { edition } = read.report;
  const written = distinctReport(edition).figures;
  for (const { key } of figureCells(edition)) {
    const actual = read.report.figures[key] ?? null;
    if (actual === written[key]) continue;
    if (actual !== null) found.wrong.push(`${key} ${written[key]} → ${actual}`);
    else (inDoubt.has(key) ? found.doubted : found.lost).push(key);
  }
  return found;
}

const cellsOf = (...prefixes: string[]): string[] =>
  figureCells('2021').flatMap(({ key }) => (prefixes.some((prefix) => key.startsWith(prefix)) ? [key] : []));

/** A row of a page that holds this label. */
const rowWith = (label: string): RegExp =>
  new RegExp(`<tr>(?:(?!</tr>).)*>${label.replace(/[.()]/g, '\\$&')}<(?:(?!</tr>).)*</tr>`, 's');
const figureRow = (label: string, figures: (number | string)[]): string =>
  `<tr><td>${label}</td>${figures.map((each) => `<td>${each}</td>`).join('')}</tr>`;
const seven = [91, 92, 93, 94, 95, 96, 97];

const disputesRow = new RegExp(`<tr><td>${source.figures['disputes.review.upheld']}</td>.*?</tr>`, 's');

const plain = 'a plain page';

interface Case {
  what: string;
  layout?: string;
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
    what: 'the same table a second time, with the same figures',
    change: (page) => page.replace(/(<table(?:(?!<table).)*行政许可.*?<\/table>)/s, '$1$1'),
  },
  {
    what: 'the same row a second time, one number in it another',
    change: (page) => page.replace(rowWith('2.重复申请'), (row) => `${row}${row.replace(/\d{3}/, '9')}`),
    doubted: ['requests.declinedRepeat.naturalPerson'],
  },
];

/** Layouts, and whether a sign that stands behind a label or under a head is for sure the figure of that cell. */
const textsOfNone: [layout: string, isCertain: boolean][] = [
  [plain, true],
  ['tabs, as copied out of Word', true],
  ['tabs, merged cells once', true],
  ['bars around every slot', true],
  ['Markdown', true],
  ['one cell a line', true],
  ['one cell a line, a bar alone between', true],
  ['columns aligned by blanks', true],
  ['numbers behind their label, one blank between', true],
  ['digits run into one another', false],
];

describe('signs for nothing are figures as they stand, or in doubt', () => {
  for (const [layout, isCertain] of textsOfNone)
    for (const sign of ['无', '-', '——', '/', '／'])
      for (const part of ['disputes', 'disclosure.licensing', 'requests.granted', 'requests.handled.total'])
        it(`${sign} in ${part} as ${layout}`, async () => {
          const report = distinctReport();
          for (const key of cellsOf(part)) report.figures[key] = sign;
          const found = [...htmlLayouts, ...textLayouts].find(({ name }) => name === layout);
          const { wrong, lost, doubted } = await misread(report, found ?? assert.fail(layout));
          // Fifteen dashes in a line are drawn as often as they are meant.
          const isRule = !isCertain && sign === '-' && part === 'disputes';
          assert.deepEqual({ wrong, lost: isRule ? [] : lost }, { wrong: [], lost: [] });
          if (isCertain) assert.equal(doubted, 0);
        });
});

describe('nothing is guessed', () => {
  for (const { what, layout = plain, change, doubted = [], found } of cases)
    it(`${what}: ${doubted.length === 0 ? 'the form’s own figures alone' : `${doubted.length} in doubt`}`, async () => {
      const read = await readChanged(layout, change);
      assert.deepEqual(judged(read), { wrong: [], lost: [], doubted });
      if (found !== undefined)
        assert.ok(
          read.doubts.some((doubt) => found.test(doubt.found)),
          JSON.stringify(read.doubts),
        );
    });
});
