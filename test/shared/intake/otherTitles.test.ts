import assert from 'node:assert/strict';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';

const tables =
  '<h2>二、主动公开政府信息情况</h2><table><tr><td colspan="2">第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>3</td></tr></table>';
const overview = '<p>一、总体情况</p><p>全年主动公开信息。</p>';
const intro = '<p>本报告统计期限自2021年1月1日至2021年12月31日止，由办公室编制。</p>';
const links = (...titles: string[]): string =>
  `<ul>${titles.map((title) => `<li><a href="/a.html">${title}</a></li>`).join('')}</ul>`;
const texts = (...titles: string[]): string => titles.map((title) => `<div>${title}</div>`).join('');
const title = '某县水务局2021年政府信息公开工作年度报告';

/** Year and unit as a page tells them; no year where it does not; null for a unit that is in doubt. */
async function factsOf(page: string, name = 'a.html'): Promise<[year: number | null, unit: string | null]> {
  const result = await readDocument(new TextEncoder().encode(page), name);
  if (!result.ok) assert.fail(result.reason);
  const read = understand(result.document, 'a');
  if (!read.ok) return read.problem.code === 'noYear' ? [null, null] : assert.fail(read.problem.code);
  const isNamed = !read.doubts.some(({ cell, found }) => cell === undefined && found === 'a');
  return [read.report.year, isNamed ? read.report.unit.name : null];
}

describe('titles of other years and other units on the page of a report', () => {
  const cases: [what: string, front: string, facts: [number | null, string | null]][] = [
    ['none', `<h1>${title}</h1>`, [2021, '某县水务局']],
    [
      'links to other years above the title',
      links('2019年政府信息公开工作年度报告', '2020年政府信息公开工作年度报告') + `<p>${title}</p>`,
      [2021, '某县水务局'],
    ],
    [
      'links to reports of other units',
      links('某县财政局2020年政府信息公开工作年度报告', '某县农业局2021年政府信息公开工作年度报告') +
        `<p>${title}</p>`,
      [2021, '某县水务局'],
    ],
    [
      'a list of other years that leads nowhere, and the title as a heading',
      `${texts('2019年政府信息公开年度报告', '2020年政府信息公开年度报告')}<h1>${title}</h1>`,
      [2021, '某县水务局'],
    ],
    [
      'a list of other years that leads nowhere, and the title of the page',
      `<title>${title}-某县政府网</title>${texts('2020年政府信息公开年度报告')}<p>${title}</p>`,
      [2021, '某县水务局'],
    ],
    [
      'a list of other years that leads nowhere, and the period of the text',
      texts('某县水务局2020年政府信息公开年度报告', '某县水务局2022年政府信息公开年度报告') +
        `<p>${title}</p>${intro}`,
      [2021, '某县水务局'],
    ],
    [
      'a list of other years, and nothing that tells which',
      texts('某县水务局2020年政府信息公开年度报告') + `<p>${title}</p>`,
      [null, null],
    ],
    [
      'links alone, and a title without a year',
      `${links('2019年政府信息公开工作年度报告')}<h1>某县水务局政府信息公开工作年度报告</h1>${intro}`,
      [2021, '某县水务局'],
    ],
    ['links alone', links('2019年政府信息公开工作年度报告', '2020年政府信息公开工作年度报告'), [null, null]],
    [
      'a list of other units’ reports of the same year',
      texts('某县财政局2021年政府信息公开工作年度报告') + `<p>${title}</p>`,
      [2021, null],
    ],
    [
      'words of the site above the title',
      `<div>首页</div><div>政务公开</div><p>${title}</p>`,
      [2021, '某县水务局'],
    ],
    [
      'the unit in a line above the title',
      '<p>某县水务局</p><p>2021年政府信息公开工作年度报告</p>',
      [2021, '某县水务局'],
    ],
    [
      'the title broken within the unit',
      '<p>某县人民政府<br>办公室2021年政府信息公开<br>工作年度报告</p>',
      [2021, '某县人民政府办公室'],
    ],
  ];
  for (const [what, front, facts] of cases)
    it(`${what}: ${facts.join(' ')}`, async () => {
      assert.deepEqual(await factsOf(front + overview + tables), facts);
    });

  it('a list of other years in a text: the year that its period tells', async () => {
    const lines = ['2019年政府信息公开年度报告', '2020年政府信息公开年度报告', title];
    const rest = ['统计期限自2021年1月1日至2021年12月31日。', '一、总体情况', '二、主动公开政府信息情况'];
    const table = ['第二十条第（五）项', '信息内容\t本年处理决定数量', '行政许可\t3'];
    assert.deepEqual(await factsOf([...lines, ...rest, ...table].join('\n'), 'a.txt'), [2021, '某县水务局']);
    assert.deepEqual(await factsOf([...lines, ...rest.slice(1), ...table].join('\n'), 'a.txt'), [null, null]);
  });
});
