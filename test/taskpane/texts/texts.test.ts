import assert from 'node:assert/strict';
import { en } from '../../../taskpane/texts/en';
import { fillText } from '../../../taskpane/texts/fillText';
import { localeOf } from '../../../taskpane/texts/textsOf';
import { zh } from '../../../taskpane/texts/zh';

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('the words of the pane', () => {
  it('are the same set in both languages', () => {
    assert.deepEqual(Object.keys(zh).sort(), Object.keys(en).sort());
  });

  it('have the same places for numbers and names in both languages', () => {
    for (const [name, text] of Object.entries(zh)) {
      assert.deepEqual(places(text), places(en[name as keyof typeof en]), name);
    }
  });

  it('are never empty', () => {
    for (const text of [...Object.values(zh), ...Object.values(en)]) assert.notEqual(text.trim(), '');
  });

  it('hold no word in Latin letters in Chinese', () => {
    for (const [name, text] of Object.entries(zh)) {
      assert.doesNotMatch(text.replace(/\{\w+\}/g, ''), /[A-Za-z]/, name);
    }
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
