import assert from 'node:assert/strict';
import { auditTexts } from '../../../taskpane/texts/auditTexts';
import { bulkRecheckTexts } from '../../../taskpane/texts/bulkRecheckTexts';
import { directoryTexts } from '../../../taskpane/texts/directoryTexts';
import { fileTexts } from '../../../taskpane/texts/fileTexts';
import { fillingTexts } from '../../../taskpane/texts/fillingTexts';
import { fillText } from '../../../taskpane/texts/fillText';
import { layingOutTexts } from '../../../taskpane/texts/layingOutTexts';
import { localeOf } from '../../../taskpane/texts/localeOf';
import { overviewTexts } from '../../../taskpane/texts/overviewTexts';
import { paneTexts } from '../../../taskpane/texts/paneTexts';
import { receiptTexts } from '../../../taskpane/texts/receiptTexts';
import { releaseTexts } from '../../../taskpane/texts/releaseTexts';
import { reviewingTexts } from '../../../taskpane/texts/reviewingTexts';
import { rollupTexts } from '../../../taskpane/texts/rollupTexts';
import { signInTexts } from '../../../taskpane/texts/signInTexts';
import { submittingTexts } from '../../../taskpane/texts/submittingTexts';
import { supervisingTexts } from '../../../taskpane/texts/supervisingTexts';
import { texts } from '../../../taskpane/texts/texts';

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('the words of the pane', () => {
  it('go by a name that no other has', () => {
    const parts = [
      ...[
        paneTexts,
        signInTexts,
        layingOutTexts,
        fillingTexts,
        fileTexts,
        receiptTexts,
        releaseTexts,
        auditTexts,
      ],
      ...[submittingTexts, reviewingTexts, supervisingTexts, overviewTexts],
      ...[rollupTexts, bulkRecheckTexts, directoryTexts],
    ];
    assert.equal(Object.keys(texts).length, parts.flatMap((part) => Object.keys(part)).length);
  });

  it('have the same places for numbers and names in both languages', () => {
    for (const [name, { zh, en }] of Object.entries(texts)) assert.deepEqual(places(zh), places(en), name);
  });

  it('are never empty', () => {
    for (const [name, { zh, en }] of Object.entries(texts)) assert.ok(zh.trim() && en.trim(), name);
  });

  it('hold no word in Latin letters in Chinese', () => {
    for (const [name, { zh }] of Object.entries(texts))
      assert.doesNotMatch(zh.replace(/\{\w+\}/g, ''), /[A-Za-z]/, name);
  });
});

describe('filling a text', () => {
  it('puts values into their places and leaves a place without a value', () => {
    assert.equal(fillText('{all} 条勾稽中 {hold} 条成立', { all: 42, hold: 40 }), '42 条勾稽中 40 条成立');
    assert.equal(fillText('还有 {count} 处', {}), '还有 {count} 处');
  });
});

describe('the language', () => {
  const cases: [string | undefined, 'zh' | 'en'][] = [
    ['zh-CN', 'zh'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['de-DE', 'zh'],
    [undefined, 'zh'],
  ];
  for (const [shown, expected] of cases) {
    it(`is ${expected} where Office is shown in ${shown ?? 'an unknown language'}`, () => {
      assert.equal(localeOf(shown), expected);
    });
  }
});
