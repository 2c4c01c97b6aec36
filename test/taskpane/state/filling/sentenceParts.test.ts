import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { check } from '../../../../shared/check/check';
import { findingText } from '../../../../shared/messages/findingText';
import { figureCells } from '../../../../shared/editions/figureCells';
import type { Figure, Report } from '../../../../shared/report/report';
import { sentenceParts, type SentencePart } from '../../../../taskpane/state/filling/sentenceParts';

const zeros = (changes: Record<string, Figure>): Report => ({
  edition: '2021',
  year: 2021,
  unit: { name: '某乡人民政府' },
  figures: { ...Object.fromEntries(figureCells('2021').map(({ key }) => [key, 0])), ...changes },
});

const linked = (report: Report, rule: string, last?: Report): string[] => {
  const finding = check(report, last).findings.find((each) => each.rule === rule);
  assert.ok(finding, `${rule} should be broken`);
  const { sentence } = findingText(finding, report, 'zh');
  return sentenceParts(finding, report, sentence, 'zh').flatMap(({ text, cell }) =>
    cell === null ? [] : [`${text} ${cell}`],
  );
};

describe('the numbers of a sentence lead to their cells', () => {
  it('each part of a total, and the total, but not the sum found', () => {
    const report = zeros({
      'disputes.review.upheld': 6,
      'disputes.review.corrected': 6,
      'disputes.review.other': 4,
      'disputes.review.total': 1,
    });
    assert.deepEqual(linked(report, 'sum.disputes.review'), [
      '6 disputes.review.upheld',
      '6 disputes.review.corrected',
      '4 disputes.review.other',
      '1 disputes.review.total',
    ]);
  });

  it('both sides of the printed relation', () => {
    const report = zeros({ 'requests.received.business': 12, 'requests.carriedOut.business': 2 });
    assert.deepEqual(linked(report, 'balance.requests.business'), [
      '12 requests.received.business',
      '0 requests.carriedIn.business',
      '0 requests.handled.business',
      '2 requests.carriedOut.business',
    ]);
  });

  it('the name of a cell that holds no number', () => {
    const [link] = linked(zeros({ 'requests.granted.business': '若干' }), 'number.text');
    assert.match(link ?? '', /^表三.*requests\.granted\.business$/);
  });

  it('the name of the cell that does not follow from last year’s', () => {
    const report = zeros({ 'disclosure.normativeDocuments.inForce': 3 });
    const last = { ...zeros({}), year: 2020, edition: '2021' as const };
    const [link] = linked(report, 'years.inForce.normativeDocuments', last);
    assert.match(link ?? '', /^表二.*disclosure\.normativeDocuments\.inForce$/);
  });

  it('and joined together they are the sentence, for every finding of every published report', () => {
    const folder = new URL('../../../cases/reports/', import.meta.url);
    for (const file of readdirSync(folder)) {
      const report = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Report;
      for (const finding of check(report).findings) {
        for (const locale of ['zh', 'en'] as const) {
          const { sentence } = findingText(finding, report, locale);
          const parts: SentencePart[] = sentenceParts(finding, report, sentence, locale);
          assert.equal(parts.map(({ text }) => text).join(''), sentence);
        }
      }
    }
  });
});
