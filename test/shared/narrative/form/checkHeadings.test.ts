import assert from 'node:assert/strict';
import { textSections } from '../../../../shared/editions/textSections';
import { editions } from '../../../../shared/editions/editions';
import { checkHeadings } from '../../../../shared/narrative/form/checkHeadings';
import { printedHeadings } from '../../../../shared/narrative/form/printedHeadings';
import type { Report } from '../../../../shared/report/report';

const unit = { name: '某乡人民政府' };
const found = (facts: Partial<Report>): string[] =>
  checkHeadings({ edition: '2021', year: 2023, unit, figures: {}, ...facts }).map(
    ({ rule, headings = [] }) =>
      `${rule.replace('narrative.headings.', '')}: ${headings.map((each) => each.found || each.printed).join()}`,
  );

const official = printedHeadings.map(({ printed }) => printed);
const replaced = (changes: Record<number, string | null>): string[] =>
  official.flatMap((printed, index) => {
    const other = changes[index + 1];
    return other === undefined ? [printed] : other === null ? [] : [other];
  });

describe('the six headings', () => {
  for (const { id, tables } of Object.values(editions))
    it(`are those of the form of ${id}, in its order`, () => {
      const [disclosure, requests, disputes] = tables.map(({ title }) => title);
      const { overview, problems, other } = textSections;
      assert.deepEqual(official, [overview, disclosure, requests, disputes, problems, other]);
    });

  for (const [what, headings, findings] of [
    ['as printed', official, []],
    ['with blanks in them', replaced({ 1: ' 一、 总体 情况 ' }), []],
    [
      'with other marks behind the number',
      replaced({ 1: '一．总体情况', 2: '二.主动公开政府信息情况', 5: '第五部分 存在的主要问题及改进情况：' }),
      [],
    ],
    ['in Arabic digits', replaced({ 3: '3、收到和处理政府信息公开申请情况' }), []],
    ['in brackets', replaced({ 1: '（一）总体情况', 5: '(五)存在的主要问题及改进情况' }), []],
    ['without a mark behind the number', replaced({ 1: '一总体情况' }), []],
    ['beside an annex', [...official, '附件', '七、附表'], []],
    ['section six left out', replaced({ 6: null }), ['missing: 六、其他需要报告的事项']],
    [
      'both tables about applications and disputes left out',
      replaced({ 3: null, 4: null }),
      ['missing: 三、收到和处理政府信息公开申请情况,四、政府信息公开行政复议、行政诉讼情况'],
    ],
    [
      '三 twice',
      replaced({ 4: '三、政府信息公开行政复议、行政诉讼情况' }),
      ['number: 三、政府信息公开行政复议、行政诉讼情况'],
    ],
    [
      'a number skipped',
      replaced({ 5: '六、存在的主要问题及改进情况', 6: '七、其他需要报告的事项' }),
      ['number: 六、存在的主要问题及改进情况,七、其他需要报告的事项'],
    ],
    ['no number', replaced({ 1: '总体情况' }), ['number: 总体情况']],
    [
      'worded otherwise',
      replaced({ 1: '一、概述', 5: '五、政府信息公开工作存在的问题及改进措施' }),
      ['name: 一、概述,五、政府信息公开工作存在的问题及改进措施'],
    ],
    [
      '复议 that names 申请 is section four',
      replaced({ 4: '四、因政府信息公开申请行政复议、提起行政诉讼的情况' }),
      ['name: 四、因政府信息公开申请行政复议、提起行政诉讼的情况'],
    ],
    ['none at all', [], [`missing: ${official.join()}`]],
  ] as const)
    it(`${what}: ${findings.join('; ') || 'nothing to say'}`, () =>
      assert.deepEqual(found({ headings: [...headings] }), findings));
});

describe('headings that were pasted into a section of text', () => {
  for (const [what, narrative, findings] of [
    ['its own, as printed', { overview: '一、总体情况\n2023年，……' }, []],
    ['headings of its own', { overview: '一、主动公开\n……\n二、依申请公开\n……' }, []],
    ['a sentence that names another section', { overview: '详见五、存在的主要问题及改进情况。' }, []],
    ['no number', { overview: '其他需要报告的事项' }, []],
    ['wrongly numbered', { problems: '四、存在的主要问题及改进情况\n一是……' }, ['number']],
    ['of another section', { overview: '……\n五、存在的主要问题及改进情况\n一是……' }, ['misplaced']],
    ['of another section, wrongly numbered', { other: '六、存在的主要问题及改进情况' }, ['misplaced']],
    ['the whole report in one section', { overview: official.join('\n……\n') }, ['misplaced']],
  ] as const)
    it(`${what}: ${findings.join() || 'nothing to say'}`, () =>
      assert.deepEqual(
        found({ narrative }).map((text) => text.split(':')[0]),
        findings,
      ));

  it('the finding names them all, and the section they stand in', () => {
    const [finding] = checkHeadings({
      edition: '2021',
      year: 2023,
      unit,
      figures: {},
      narrative: { overview: official.join('\n……\n') },
    });
    assert.equal(finding?.section, 'overview');
    assert.deepEqual(
      finding.headings?.map((each) => each.found),
      official.slice(1),
    );
  });

  it('a report without text or headings has nothing to judge', () => assert.deepEqual(found({}), []));
});
