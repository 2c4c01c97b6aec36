import assert from 'node:assert/strict';
import { compareStatements } from '../../../../shared/narrative/comparing/compareStatements';
import type { Report } from '../../../../shared/report/report';
import { heldOut } from '../../../cases/narrative/heldOut';
import { heldOutAgain } from '../../../cases/narrative/heldOutAgain';
import { measureSentences } from '../../../cases/narrative/measureSentences';
import { published } from '../../../cases/narrative/published';
import { pairs, sentenceReport } from '../../../cases/narrative/sentenceReport';
import { statements } from '../../../cases/narrative/statements';
import { traps } from '../../../cases/narrative/traps';

function reportOf(text: string, figures: string, more: Partial<Report> = {}): Report {
  return { ...sentenceReport({ text, figures, states: '', wrong: '' }), ...more };
}

const found = (report: Report) => compareStatements(report).map(({ subject }) => subject);

describe('The narrative against the tables', () => {
  it('raises no false alarm on the whole set of sentences', () => {
    const { findings } = measureSentences([
      ...statements,
      ...traps,
      ...published,
      ...heldOut,
      ...heldOutAgain,
    ]);
    assert.deepEqual(findings.extra, []);
  });

  it('finds every wrong figure of the set, and all but two of the sentences written afterwards', () => {
    const set = measureSentences([...statements, ...traps, ...published]).findings;
    assert.equal(set.found, set.expected);
    const later = measureSentences([...heldOut, ...heldOutAgain]).findings;
    assert.ok(later.found >= later.expected - 2, `${later.found} of ${later.expected}`);
  });

  it('finds every statement wrong once all cells of the tables hold something else', () => {
    for (const sentence of statements.filter(({ wrong }) => wrong === '')) {
      const report = sentenceReport(sentence);
      const cells = Object.keys(report.figures);
      const shifted = Object.fromEntries(cells.map((key, index) => [key, 1_000_000 * (index + 1)]));
      const expected = pairs(sentence.states).map(([subject]) => subject);
      assert.deepEqual(found({ ...report, figures: shifted }).sort(), expected.sort(), sentence.text);
    }
  });

  it('says the sentence, the number, what was stated and what the tables hold', () => {
    const text = '总体平稳。全年收到政府信息公开申请36件。';
    const [finding] = compareStatements(reportOf(text, 'received 63, carriedIn 2'));
    assert.ok(finding);
    assert.equal(text.slice(finding.number.start, finding.number.end), '36');
    assert.equal(text.slice(finding.sentence.start, finding.sentence.end), '全年收到政府信息公开申请36件');
    assert.equal(finding.section, 'overview');
    assert.equal(finding.stated, 36);
    assert.deepEqual(finding.readings, [
      { terms: [{ cell: 'requests.received.total', sign: 1 }], value: 63 },
      {
        terms: [
          { cell: 'requests.received.total', sign: 1 },
          { cell: 'requests.carriedIn.total', sign: 1 },
        ],
        value: 65,
      },
    ]);
  });

  it('reads 一, 五 and 六', () => {
    const text = '收到政府信息公开申请36件。';
    const report = reportOf('', 'received 63', {
      narrative: { overview: text, problems: text, other: text },
    });
    assert.deepEqual(
      compareStatements(report).map(({ section }) => section),
      ['overview', 'problems', 'other'],
    );
  });

  describe('is silent', () => {
    const text = '收到政府信息公开申请36件。';
    const blank = reportOf(text, 'received 63');
    const silent: [name: string, report: Report][] = [
      [
        'where a cell is blank',
        { ...blank, figures: { ...blank.figures, 'requests.carriedIn.total': null } },
      ],
      [
        'where a cell holds text',
        { ...blank, figures: { ...blank.figures, 'requests.received.total': '63件' } },
      ],
      ['where there is no narrative', { ...blank, narrative: undefined }],
      ['about another year', reportOf('2022年收到政府信息公开申请36件。', 'received 63')],
      ['about another body', reportOf('县教育局收到政府信息公开申请36件。', 'received 63')],
      [
        'about a whole region in the report of one office',
        reportOf('全市收到政府信息公开申请36件。', 'received 63', {
          unit: { name: '云岭市教育局', kind: 'department' },
        }),
      ],
      [
        'about what edition 2019 does not ask for',
        reportOf('现行有效规范性文件9件。', '', { edition: '2019', year: 2023 }),
      ],
    ];
    for (const [name, report] of silent) it(name, () => assert.deepEqual(found(report), []));
  });

  it('judges what is said of the unit by its own name', () => {
    const unit: Report['unit'] = { name: '兴县圪塔上乡人民政府', kind: 'township' };
    for (const body of ['圪塔上乡', '圪塔上乡人民政府', '乡政府', '我乡', '全乡']) {
      assert.deepEqual(
        found(reportOf(`${body}收到政府信息公开申请36件。`, 'received 63', { unit })),
        ['received'],
        body,
      );
    }
  });

  it('lets money be rounded', () => {
    const figures = 'fees.amount 24252.311082';
    assert.deepEqual(found(reportOf('行政事业性收费24252.31万元。', figures)), []);
    assert.deepEqual(found(reportOf('行政事业性收费2.425231亿元。', figures)), []);
    assert.deepEqual(found(reportOf('行政事业性收费24252.32万元。', figures)), ['fees']);
  });
});
