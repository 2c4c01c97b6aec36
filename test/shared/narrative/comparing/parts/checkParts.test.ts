import assert from 'node:assert/strict';
import { check } from '../../../../../shared/check/check';
import { findingText } from '../../../../../shared/messages/findingText';
import { checkParts } from '../../../../../shared/narrative/comparing/parts/checkParts';
import { readNarrative } from '../../../../../shared/narrative/reading/readNarrative';
import type { Report } from '../../../../../shared/report/report';
import { heldOut } from '../../../../cases/narrative/heldOut';
import { heldOutAgain } from '../../../../cases/narrative/heldOutAgain';
import { soundParts, unsoundParts } from '../../../../cases/narrative/parts';
import { published } from '../../../../cases/narrative/published';
import { sentenceReport } from '../../../../cases/narrative/sentenceReport';
import { statements } from '../../../../cases/narrative/statements';
import { traps } from '../../../../cases/narrative/traps';

const reportOf = (text: string, figures = ''): Report =>
  sentenceReport({ text, figures, states: '', wrong: '' });

function wrongIn(text: string, figures = ''): string {
  const report = reportOf(text, figures);
  return checkParts(report, readNarrative(report), [])
    .map(({ stated, parts }) => `${stated}: ${parts.map(({ value }) => value).join(' + ')}`)
    .join(', ');
}

const rulesOf = (report: Report): string[] =>
  check(report, null).findings.flatMap(({ rule }) => (/^narrative\.(parts|figure)/.test(rule) ? [rule] : []));

describe('Numbers of the text against one another', () => {
  describe('nothing is said of', () => {
    for (const [text, , figures] of soundParts) it(text, () => assert.equal(wrongIn(text, figures), ''));
  });

  describe('found wrong', () => {
    for (const [text, wrong] of unsoundParts) it(text, () => assert.equal(wrongIn(text), wrong));
  });

  it('none of the sentences that true reports may have is found wrong', () => {
    const texts = [...statements, ...traps, ...published, ...heldOut, ...heldOutAgain];
    assert.deepEqual(
      texts.filter(({ text, figures }) => wrongIn(text, figures) !== '').map(({ text }) => text),
      [],
    );
  });

  it('says where the whole and its parts stand', () => {
    const text = '总体平稳。办结政府信息公开申请 25 件，其中予以公开20件，不予公开 ６ 件。';
    const report = reportOf(text);
    const [finding] = checkParts(report, readNarrative(report), []);
    assert.ok(finding);
    const { section, number, parts, quote, partsAre } = finding;
    assert.deepEqual(
      [number, ...parts].map(({ start, end }) => text.slice(start, end)),
      ['25', '20', '６'],
    );
    assert.deepEqual(
      [section, quote, partsAre],
      ['overview', '办结政府信息公开申请 25 件，其中予以公开20件，不予公开 ６ 件', 'some'],
    );
  });

  describe('one cause is told once', () => {
    const text = '收到政府信息公开申请26件，其中予以公开20件，不予公开7件。';

    it('a part that the tables do not bear out', () =>
      assert.deepEqual(rulesOf(reportOf(text, 'received 26, handled 26, granted 20, refusedByLaw 6')), [
        'narrative.figure.refused',
      ]));

    it('a whole that the tables do not bear out', () =>
      assert.deepEqual(rulesOf(reportOf(text, 'received 27, handled 27, granted 20, refusedByLaw 7')), [
        'narrative.figure.received',
      ]));

    it('a text that the tables do not judge', () => {
      const blank = { ...reportOf(text), figures: {} };
      assert.deepEqual(rulesOf(blank), ['narrative.parts']);
    });
  });

  it('tells the clerk the parts, their sum and the difference', () => {
    const say = (text: string) => {
      const report = { ...reportOf(text), figures: {} };
      const finding = check(report, null).findings.find(({ rule }) => rule === 'narrative.parts');
      assert.ok(finding);
      return (['zh', 'en'] as const).map((locale) => findingText(finding, report, locale).sentence);
    };
    assert.deepEqual(say('全年召开会议3次、开展培训5次，合计9次。'), [
      '文中写道“全年召开会议3次、开展培训5次，合计【9】次”，而各分项 3 + 5 = 8，比总数少 1。',
      'The text says “全年召开会议3次、开展培训5次，合计【9】次”, but its parts 3 + 5 = 8, 1 less than the whole.',
    ]);
    assert.deepEqual(say('全年公开信息20条，其中政策类12条、动态类11条。'), [
      '文中写道“全年公开信息【20】条，其中政策类12条、动态类11条”，而各分项 12 + 11 = 23，比总数多出 3。',
      'The text says “全年公开信息【20】条，其中政策类12条、动态类11条”, but its parts 12 + 11 = 23, 3 more than the whole.',
    ]);
  });

  for (const piece of [
    '其中',
    '共1件，',
    '自然人1件、',
    '收到申请1件，其中',
    '（收到1件）',
    '合计1件，',
    '予以公开1件，',
  ]) {
    it(`reads through 50,000 characters of ${piece}`, () =>
      assert.equal(wrongIn(piece.repeat(50_000 / piece.length)), ''));
  }
});
