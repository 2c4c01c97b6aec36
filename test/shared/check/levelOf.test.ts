import assert from 'node:assert/strict';
import { levelOf } from '../../../shared/check/levelOf';

describe('the level of a region', () => {
  for (const [what, region, level] of [
    ['the nation', '000000', 'nation'],
    ['a province', '140000', 'province'],
    ['a province in short', '14', 'province'],
    ['a prefecture', '141100', 'prefecture'],
    ['a prefecture in short', '1411', 'prefecture'],
    ['a prefecture in twelve digits', '141100000000', 'prefecture'],
    ['a county', '141123', 'county'],
    ['a county in nine digits', '141123000', 'county'],
    ['a county whose code ends in a zero', '110110', 'county'],
    ['a district of 重庆, whose code has zeros within', '500101', 'county'],
    ['a township', '141123204', 'township'],
    ['a township in twelve digits', '141123204000', 'township'],
    ['a place that is not told', undefined, null],
  ] as const)
    it(`${what} (${region}): ${level}`, () =>
      assert.equal(levelOf({ name: '某单位', ...(region !== undefined && { region }) }), level));
});
