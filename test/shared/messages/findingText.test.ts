import assert from 'node:assert/strict';
import { check } from '../../../shared/check/check';
import { findingText } from '../../../shared/messages/findingText';
import { reportCase } from '../../cases/reportCase';

const first = (report: Parameters<typeof check>[0], locale: 'zh' | 'en' = 'zh') => {
  const [finding] = check(report).findings;
  assert.ok(finding);
  return findingText(finding, report, locale);
};

describe('the sentence of a finding', () => {
  it('a broken total prints the parts, their sum, what is filled in and the difference', () => {
    const report = reportCase('hangzhou-2025', { 'disputes.review.total': 796 });
    assert.equal(first(report).sentence, '376 + 97 + 196 + 121 = 790，总计填了 796，多出 6。');
    assert.equal(first(report, 'en').sentence, '376 + 97 + 196 + 121 = 790, but total says 796: 6 too many.');
  });

  it('the printed relation names all four numbers', () => {
    const report = reportCase('hangzhou-2025', { 'requests.carriedOut.research': 5 });
    assert.match(
      first(report).sentence,
      /^一、本年新收 \d+ \+ 二、上年结转 \d+ = \d+，（七）总计 \d+ \+ 四、结转下年度继续办理 5 = \d+，/,
    );
  });

  it('text for a number is quoted, with its cell and the reading offered', () => {
    const text = first(reportCase('shanghai-office-2019'));
    assert.equal(
      text.sentence,
      '表二“政府集中采购”的“采购总金额”（C20）填的是“251000元”，带了数字以外的字符。',
    );
    assert.equal(text.mend, '如果原意是 251000，可以改为 251000。');
  });

  it('a number of the text beside the sums that it could be: what is added, and what is taken off', () => {
    const report = {
      ...reportCase('pingtan-2022'),
      narrative: { other: '全年办结政府信息公开申请3件，未收取信息处理费。' },
    };
    assert.match(
      first(report).sentence,
      /而表三“（七）总计”的“总计”（J29）是 \d+，表三“（七）总计”的“总计”（J29）减表三“二、上年结转”的“总计”（J7）是 \d+/,
    );
    assert.match(first(report, 'en').sentence, /\(J29\) minus .*\(J7\) is \d+/);
  });

  for (const [before, now, zh, en] of [
    [0, 54, '上年是 0，今年不是', 'Last year it was 0, now it is not'],
    [54, 0, '上年不是 0，今年是 0', 'Last year it was not 0, now it is'],
    [5, 54, '与上年相差十倍以上', "Ten times or a tenth of last year's figure"],
  ] as const)
    it(`a leap from ${before} to ${now} is called ${zh}`, () => {
      const cell = 'disclosure.penalties.decisions';
      const report = reportCase('pingtan-2022', { [cell]: now });
      const leap = check(report, reportCase('pingtan-2021', { [cell]: before })).findings.find(
        ({ rule, cells }) => rule === 'years.leap' && cells[0] === cell,
      );
      assert.ok(leap);
      assert.equal(findingText(leap, report, 'zh').title, zh);
      assert.equal(findingText(leap, report, 'en').title, en);
    });

  it('no sentence in Chinese holds a rule id, a cell key or an English word', () => {
    const damaged = reportCase('shanghai-office-2019', {
      'requests.received.business': '若干',
      'requests.received.research': -1,
      'requests.handled.total': '#REF!',
      'disputes.review.upheld': 3,
      'disputes.directSuit.upheld': 3,
    });
    for (const report of [
      { ...damaged, year: 2023 },
      reportCase('getashang-2021'),
      { ...damaged, year: 2015 },
    ]) {
      for (const finding of check(report).findings) {
        const words = Object.values(findingText(finding, report, 'zh'))
          .join('')
          .replaceAll('#REF!', '');
        assert.doesNotMatch(words.replace(/（[A-Z]{1,2}\d+）/g, ''), /[A-Za-z]/, words);
      }
    }
  });
});
