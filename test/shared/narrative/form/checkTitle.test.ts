import assert from 'node:assert/strict';
import { checkTitle } from '../../../../shared/narrative/form/checkTitle';

const found = (overview: string): (string | undefined)[] =>
  checkTitle({
    edition: '2021',
    year: 2023,
    unit: { name: '某局' },
    figures: {},
    narrative: { overview },
  }).map(({ rule, section, quote }) => {
    assert.deepEqual([rule, section], ['narrative.title.year', 'overview']);
    return quote;
  });

describe('the year in the title', () => {
  for (const text of [
    '某局2023年政府信息公开工作年度报告\n2023年，我局……',
    '现将我局2023年度政府信息公开工作年度报告公布如下。',
    '现向社会公布2023年政府信息公开年度报告。',
    '按时编制并公布2022年政府信息公开工作年度报告。',
    '一是在门户网站发布2022年政府信息公开工作年度报告；二是……',
    '根据《关于做好2022年政府信息公开工作年度报告编制工作的通知》要求，现将有关情况报告如下。',
    '与2022年政府信息公开工作年度报告相比，今年……',
    '2022年政府信息公开工作年度报告反映的问题已经整改。',
    '2023年，我局认真贯彻条例。',
    '',
  ])
    it(`nothing to say of: ${text || 'no text'}`, () => assert.deepEqual(found(text), []));

  for (const [text, quote] of [
    ['某局2022年政府信息公开工作年度报告\n2023年，我局……', '某局2022年政府信息公开工作年度报告'],
    ['某局 ２０２２ 年度政府信息公开年度报告', '某局2022年度政府信息公开年度报告'],
    ['现将我局2022年政府信息公开工作年度报告公布如下。', '现将我局2022年政府信息公开工作年度报告'],
    ['现公布2022年度政府信息公开工作年度报告。', '现公布2022年度政府信息公开工作年度报告'],
    ['我局2024年政府信息公开工作年度报告公布如下：', '2024年政府信息公开工作年度报告公布如下'],
  ] as const)
    it(`of another year: ${text}`, () => assert.deepEqual(found(text), [quote]));

  it('is looked for in every section, and found once in each', () => {
    const wrong = '某局2022年政府信息公开工作年度报告';
    const findings = checkTitle({
      edition: '2021',
      year: 2023,
      unit: { name: '某局' },
      figures: {},
      narrative: { overview: `${wrong}\n${wrong}`, problems: wrong },
    });
    assert.deepEqual(
      findings.map(({ section }) => section),
      ['overview', 'problems'],
    );
  });
});
