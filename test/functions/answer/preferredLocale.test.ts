import assert from 'node:assert/strict';
import { preferredLocale } from '../../../functions/answer/preferredLocale';

describe('The language of an answer', () => {
  const cases: [string | null, 'zh' | 'en'][] = [
    [null, 'zh'],
    ['', 'zh'],
    ['zh-CN', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.4, zh;q=0.7', 'zh'],
    ['EN-us;q=0.8,zh;q=0.2', 'en'],
    ['fr', 'zh'],
    ['en;q=nonsense', 'zh'],
    ['zh, en', 'zh'],
  ];
  for (const [header, locale] of cases) {
    it(`is ${locale} for ${JSON.stringify(header)}`, () => assert.equal(preferredLocale(header), locale));
  }
});
