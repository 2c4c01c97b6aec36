import assert from 'node:assert/strict';
import { readDate } from '../../../shared/layout/readDate';

describe('a date as it may stand in a cell', () => {
  for (const text of [
    '2022-01-12',
    '2022/1/12',
    '2022.1.12',
    '2022年1月12日',
    '2022年1月12号',
    ' 2022 年 1 月 12 日 ',
    '二〇二二年一月十二日',
    '二零二二年一月十二日',
    '二○二二年一月十二日',
    '２０２２年１月１２日',
    '20220112',
    '2022-01-12T00:00:00',
    '2022-01-12T00:00:00.000Z',
    '2022/1/12 0:00',
    '44573',
  ])
    it(`“${text}” is 2022-01-12`, () => assert.equal(readDate(text), '2022-01-12'));

  for (const text of [
    '',
    '年底',
    '2022年1月',
    '2022-13-01',
    '2022年2月30日',
    '20221301',
    '二〇二二年二月三十日',
    '22年1月12日',
    '2022-01-12 起',
  ])
    it(`“${text}” is no day`, () => assert.equal(readDate(text), null));
});
