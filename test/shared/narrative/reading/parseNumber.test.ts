import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNumber } from '../../../../shared/narrative/reading/parseNumber';

const digits = '零一二三四五六七八九';

/** A number below 100,000,000 as Chinese writes it. */
function chinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${chinese(Math.floor(value / 10_000))}万${gap}${rest > 0 ? chinese(rest) : ''}`;
  }
  let text = '';
  let gap = false;
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap ||= text !== '';
      continue;
    }
    text += (gap ? '零' : '') + digits[digit] + name;
    gap = false;
  }
  return text === '' ? '零' : text;
}

describe('Numbers in a text', () => {
  const cases: [text: string, value: number | null, length?: number][] = [
    ['15件', 15, 2],
    ['1,573件', 1573, 5],
    ['1,573,204', 1573204, 9],
    ['15,3件', 15, 2],
    ['24252.311082万元', 24252.311082, 12],
    ['3.起', 3, 1],
    ['十五件', 15, 2],
    ['十件', 10, 1],
    ['一百二十件', 120, 4],
    ['一百零二件', 102, 4],
    ['两件', 2, 1],
    ['〇件', 0, 1],
    ['二〇二三年', 2023, 4],
    ['一万二千件', 12000, 4],
    ['十四五', null],
    ['百件', null],
    ['件', null],
  ];
  for (const [text, value, length] of cases) {
    it(`${text} → ${value}`, () => {
      const read = parseNumber(text, 0);
      assert.equal(read?.value ?? null, value);
      if (length !== undefined) assert.equal(read?.end, length);
    });
  }

  it('reads back every Chinese numeral', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        assert.equal(parseNumber(chinese(value), 0)?.value, value);
      }),
    );
  });

  it('reads back every number with thousands separators', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        assert.equal(parseNumber(value.toLocaleString('en-US'), 0)?.value, value);
      }),
    );
  });
});
