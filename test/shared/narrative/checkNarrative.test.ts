import assert from 'node:assert/strict';
import { check } from '../../../shared/check/check';
import { findingText } from '../../../shared/messages/findingText';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { reportCase } from '../../cases/reportCase';

const sound = {
  ...clerkNarrative,
  overview: `${clerkNarrative.overview}全年新收政府信息公开申请14,069件。`,
};

describe('the text against the tables', () => {
  const report = reportCase('hangzhou-2025');

  it('a sound text that says what the tables hold gives no finding', () => {
    assert.equal(check({ ...report, narrative: sound }).verdict, 'clean');
  });

  it('a number unlike the table is a warning that quotes the sentence, marks the number and names the cell', () => {
    const narrative = { ...sound, overview: sound.overview.replace('14,069', '14,096') };
    const damaged = { ...report, narrative };
    const { findings, verdict } = check(damaged);
    assert.equal(verdict, 'warnings');
    assert.deepEqual(
      findings.map(({ rule, severity, cells }) => [rule, severity, cells]),
      [['narrative.figure.newlyReceived', 'warning', ['requests.received.total']]],
    );
    const [finding] = findings;
    assert.ok(finding?.narrative?.number);
    const { start, end } = finding.narrative.number;
    assert.equal(narrative.overview.slice(start, end), '14,096');
    assert.equal(
      findingText(finding, damaged, 'zh').sentence,
      '文中写道“全年新收政府信息公开申请【14,096】件”，而表三“一、本年新收”的“总计”（J6）是 14069。',
    );
  });

  it('an empty section is an error, a file without any text is not judged', () => {
    const empty = check({ ...report, narrative: { ...sound, other: '' } });
    assert.deepEqual(empty.findings, [
      {
        rule: 'narrative.other.empty',
        family: 'narrative',
        severity: 'error',
        outcome: 'broken',
        cells: [],
        narrative: { section: 'other' },
      },
    ]);
    assert.equal(check(report).verdict, 'clean');
  });
});
