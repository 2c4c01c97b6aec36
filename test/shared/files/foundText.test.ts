import assert from 'node:assert/strict';
import type { Doubt } from '../../../shared/files/fileProblem';
import { foundText } from '../../../shared/files/foundText';

describe('what stands at a place in doubt, in words', () => {
  const place = { table: 2, row: 5, column: 3 };
  const cases: [doubt: Doubt, zh: RegExp, en: RegExp][] = [
    [
      { found: '12 7', place },
      /^写的是“12 7”（第 2 张表第 5 行第 3 列）$/,
      /^“12 7” \(table 2, row 5, column 3\)$/,
    ],
    [
      { found: '7', place, readings: [7, 3], carried: 3 },
      /看到的是“7”.*文件自带的数据是“3”.*以哪个为准/,
      /seen is “7”.*data in the file says “3”.*which is right/,
    ],
    [{ found: '', place: {}, readings: [null, 3], carried: 3 }, /看到的是空白，.*“3”/, /seen is blank .*“3”/],
    [
      { found: '7', place: {}, readings: [7, null], carried: null },
      /“7”，文件自带的数据是空白/,
      /says blank/,
    ],
  ];
  for (const [doubt, zh, en] of cases)
    it(foundText(doubt, 'en'), () => {
      assert.match(foundText(doubt, 'zh'), zh);
      assert.match(foundText(doubt, 'en'), en);
    });
});
