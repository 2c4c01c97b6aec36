import assert from 'node:assert/strict';
import { checkSections } from '../../../../shared/narrative/form/checkSections';
import type { Report } from '../../../../shared/report/report';

const overview =
  '主动公开政府信息120条。依申请公开方面，未收到申请。政府信息管理方面，实行三审三校。加强网站平台建设。强化监督保障，纳入年度考核，' +
  '社会评议结果良好，未发生责任追究情形。';
const problems =
  '一是政策解读形式较单一，图解和视频解读偏少；二是部分栏目更新不够及时。针对上述问题，本年度新增解读形式三种，并建立栏目更新台账，按月自查。';
const other = '本年度未收取政府信息公开信息处理费。';

const reportOf = (narrative: Report['narrative'], kind: Report['unit']['kind'] = 'township'): Report => ({
  edition: '2021',
  year: 2023,
  unit: { name: '云岭镇人民政府', kind },
  narrative,
  figures: {},
});
const sound = { overview, problems, other };
const rules = (report: Report, last: Report | null = null) =>
  checkSections(report, last).map(({ rule }) => rule);

describe('The form of the narrative', () => {
  it('a sound report has no finding', () => {
    assert.deepEqual(checkSections(reportOf(sound)), []);
  });

  const cases: [name: string, change: Partial<typeof sound>, expected: string[]][] = [
    ['一 blank', { overview: ' \n　' }, ['narrative.overview.empty']],
    [
      '一 far over 1,000 characters',
      { overview: overview + '持续深化公开。'.repeat(150) },
      ['narrative.overview.long'],
    ],
    [
      '一 a little over 1,000 characters',
      { overview: overview + '实'.repeat(1100 - [...overview].length) },
      [],
    ],
    [
      '一 one character over what is let pass',
      { overview: overview + '实'.repeat(1101 - [...overview].length) },
      ['narrative.overview.long'],
    ],
    [
      '一 generic',
      { overview: '我镇高度重视，认真学习贯彻上级精神，各项工作取得新成效。' },
      ['narrative.overview.aspects', 'narrative.overview.supervision'],
    ],
    ['五 blank', { problems: '' }, ['narrative.problems.empty']],
    ['五 无', { problems: '无。' }, ['narrative.problems.vague']],
    ['五 暂无', { problems: '暂无' }, ['narrative.problems.vague']],
    [
      '五 too short to be concrete',
      { problems: '公开力度有待加强，下一步将改进。' },
      ['narrative.problems.vague'],
    ],
    ['六 blank', { other: '' }, ['narrative.other.empty']],
    ['六 无', { other: '无' }, ['narrative.other.processingFee']],
    [
      '六 about 行政事业性收费 only',
      { other: '本年度行政事业性收费12.5万元，无其他需要报告的事项。' },
      ['narrative.other.processingFee'],
    ],
    ['六 in other words', { other: '依申请公开未收取任何费用。' }, []],
    ...[
      '全年无信息公开收费事项。',
      '本机关今年及历年政府信息公开均未收取任何费用。',
      '本年度发出收费通知0件，总金额0元。',
      '依申请提供政府信息均为免费。',
      '2023年未产生信息处理费。',
      '有1件政府信息公开申请收取信息处理费120元。',
      '行政事业性收费12.5万元。本单位未收取其他费用。',
    ].map((text): [string, Partial<typeof sound>, string[]] => [`六 “${text}”`, { other: text }, []]),
    ...[
      '全年未发生行政事业性收费。',
      '政府信息公开工作平稳，涉企收费清单已公示。',
      '无其他需要报告的事项。',
    ].map((text): [string, Partial<typeof sound>, string[]] => [
      `六 “${text}”`,
      { other: text },
      ['narrative.other.processingFee'],
    ]),
  ];
  for (const [name, change, expected] of cases) {
    it(name, () => assert.deepEqual(rules(reportOf({ ...sound, ...change })), expected));
  }

  it('names the aspects that are missing', () => {
    const report = reportOf({
      ...sound,
      overview: '主动公开政府信息120条，在县政府网站发布。考核、评议、追责情况良好。',
    });
    assert.deepEqual(checkSections(report), [
      {
        rule: 'narrative.overview.aspects',
        section: 'overview',
        missing: ['applications', 'informationManagement'],
      },
    ]);
  });

  it('knows the aspects by other words, too', () => {
    const text =
      '做好政府主动信息公开。依申请公开方面，未收到申请。加强政府信息资源管理。优化网站栏目。全年未因政务公开被追究责任，年终考核和评议良好，监督有力。';
    assert.deepEqual(checkSections(reportOf({ ...sound, overview: text })), []);
  });

  it('asks a government, not a department, about assessment, public review and accountability', () => {
    const silent = { ...sound, overview: overview.replace(/纳入年度考核.*$/, '按期培训。') };
    assert.deepEqual(rules(reportOf(silent)), ['narrative.overview.supervision']);
    assert.deepEqual(rules(reportOf(silent, 'department')), []);
  });

  describe('五 against last year', () => {
    const before: [name: string, problems: string | undefined, repeated: boolean][] = [
      ['the same', problems, true],
      [
        'the same but for a digit and the punctuation',
        problems.replace('，', '；').replace('三种', '3种'),
        true,
      ],
      [
        'another one',
        '一是工作人员变动频繁，业务不够熟练；二是公开内容不够全面。今年组织培训两次，制定公开事项清单。',
        false,
      ],
      ['blank last year', undefined, false],
    ];
    for (const [name, text, repeated] of before) {
      it(name, () => {
        const last = { ...reportOf({ ...sound, problems: text }), year: 2022 };
        assert.deepEqual(rules(reportOf(sound), last), repeated ? ['narrative.problems.repeated'] : []);
      });
    }
  });

  it('a file that carries no text is not judged, three empty sections are', () => {
    assert.deepEqual(rules(reportOf(undefined)), []);
    assert.deepEqual(rules(reportOf({ overview: '', problems: '', other: '' })), [
      'narrative.overview.empty',
      'narrative.problems.empty',
      'narrative.other.empty',
    ]);
  });
});
