import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStatements } from '../../../../shared/narrative/reading/readStatements';
import { heldOut } from '../../../cases/narrative/heldOut';
import { heldOutAgain } from '../../../cases/narrative/heldOutAgain';
import { measureSentences, statedBy } from '../../../cases/narrative/measureSentences';
import { published } from '../../../cases/narrative/published';
import { pairs } from '../../../cases/narrative/sentenceReport';
import { statements } from '../../../cases/narrative/statements';
import { traps } from '../../../cases/narrative/traps';

describe('Reading what the narrative states', () => {
  describe('sentences that state figures', () => {
    for (const sentence of statements) {
      it(sentence.text, () => {
        assert.deepEqual(statedBy(sentence).sort(), pairs(sentence.states).map(String).sort());
      });
    }
  });

  describe('as published reports put it', () => {
    for (const sentence of published) {
      it(sentence.text, () => {
        assert.deepEqual(statedBy(sentence).sort(), pairs(sentence.states).map(String).sort());
      });
    }
  });

  describe('traps', () => {
    for (const sentence of traps) {
      it(sentence.text, () => {
        assert.deepEqual(statedBy(sentence).sort(), pairs(sentence.states).map(String).sort());
      });
    }
  });

  it('at least half of the sentences are traps or hold one', () => {
    const all = [...statements, ...traps, ...heldOut, ...heldOutAgain];
    const silent = all.filter(({ states }) => states === '');
    assert.ok(all.length >= 150);
    assert.ok(silent.length * 2 >= all.length, `${silent.length} of ${all.length}`);
  });

  it('reads nothing false out of sentences written after it, and nine in ten of their figures', () => {
    const { statements: read } = measureSentences([...heldOut, ...heldOutAgain]);
    assert.deepEqual(read.extra, []);
    assert.ok(read.found / read.expected >= 0.9, `${read.found} of ${read.expected}`);
  });

  it('says where the number and its sentence stand, in the text as it was given', () => {
    const text =
      '（二）依申请公开。\n　　2023年，我镇共收到政府信息公开申请 １,５７３ 件，办结\u00a0十五件。其他。';
    const read = readStatements(text).map(({ subject, start, end, quote }) => [
      subject,
      text.slice(start, end),
      quote,
    ]);
    const quote = '2023年，我镇共收到政府信息公开申请 １,５７３ 件，办结\u00a0十五件';
    assert.deepEqual(read, [
      ['received', '１,５７３', quote],
      ['handled', '十五', quote],
    ]);
  });

  it('says where a number with full-width commas stands', () => {
    const text = '我市共收到政府信息公开申请 ２，８４６ 件，办结2， 851件。';
    assert.deepEqual(
      readStatements(text).map(({ value, start, end }) => [value, text.slice(start, end)]),
      [
        [2846, '２，８４６'],
        [2851, '2， 851'],
      ],
    );
  });

  it('marks the word that says zero', () => {
    const text = '本年度，我局没有收到政府信息公开申请。';
    assert.deepEqual(
      readStatements(text).map(({ value, start, end }) => [value, text.slice(start, end)]),
      [[0, '没有']],
    );
  });

  const otherYearsAndBodies: [text: string, year: number | null, body: string | null][] = [
    ['2022年，我局收到政府信息公开申请5件。', 2022, null],
    ['我局收到政府信息公开申请5件。', null, null],
    ['县自然资源局收到政府信息公开申请5件。', null, '县自然资源局'],
    ['圪塔上乡共收到政府信息公开申请5件。', null, '圪塔上乡'],
    ['全市共收到政府信息公开申请5件。', null, '全市'],
    ['分局收到政府信息公开申请5件。', null, '分局'],
    ['综合处收到政府信息公开申请5件。', null, '综合处'],
  ];
  for (const [text, year, body] of otherYearsAndBodies) {
    it(`says of which year and body: ${text}`, () => {
      assert.deepEqual(
        readStatements(text).map((statement) => [statement.value, statement.year, statement.body]),
        [[5, year, body]],
      );
    });
  }

  it('reads money in 万元, as precisely as it was written', () => {
    const read = (amount: string) =>
      readStatements(`全年行政事业性收费${amount}。`).map(({ value, places }) => [value, places]);
    assert.deepEqual(read('24252.311082万元'), [[24252.311082, 6]]);
    assert.deepEqual(read('73802895.90元'), [[7380.28959, 6]]);
    assert.deepEqual(read('1.2亿元'), [[12000, 0]]);
  });

  it('keeps the topic under a short heading, and drops it with the paragraph', () => {
    const values = (text: string) => readStatements(text).map(({ subject }) => subject);
    assert.deepEqual(values('（二）依申请公开情况\n全年收到申请5件。'), ['received']);
    assert.deepEqual(
      values('依申请公开情况良好，群众满意度进一步提高，各项工作平稳有序开展到位。\n收到申请5件。'),
      [],
    );
  });

  it('reads any text without failing, and every offset lies within it', () => {
    const pieces = fc.constantFrom(
      ...'收到 政府信息公开 申请 依申请公开 15 一百二十 件 ， 。 、 （ ） 《 〔 均为 未 无 其中 行政复议 维持 2023 年 \n 予以公开 万元 - 乡'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value, start, end, sentenceStart, sentenceEnd, quote } of readStatements(text)) {
          assert.ok(value >= 0);
          assert.ok(sentenceStart <= start && start < end && end <= sentenceEnd);
          assert.equal(text.slice(sentenceStart, sentenceEnd), quote);
        }
      }),
    );
  });

  for (const piece of [
    '一',
    '1',
    '收到1件',
    '（',
    '（收到1件）',
    '《',
    '1,',
    'a1',
    '1月',
    '均',
    '无',
    '收到申请，',
    '复议、',
  ]) {
    it(`reads through 50,000 characters of ${piece}`, () => {
      assert.ok(readStatements(piece.repeat(50_000 / piece.length)).length <= 1);
    });
  }

  it('reads no more than 50,000 characters', () => {
    const sentence = '收到政府信息公开申请5件。';
    assert.equal(readStatements('无'.repeat(50_000) + sentence).length, 0);
    assert.equal(readStatements('哦'.repeat(50_000 - sentence.length - 1) + '\n' + sentence).length, 1);
  });
});
