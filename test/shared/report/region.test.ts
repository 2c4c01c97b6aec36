import assert from 'node:assert/strict';
import { isWithin, partOfRegion, wholeRegion } from '../../../shared/report/region';

describe('codes of regions', () => {
  const codes: [code: string, whole: string | null][] = [
    ['14', '14'],
    ['1411', '1411'],
    ['141123', '141123'],
    ['141123204', '141123204'],
    ['140000', '14'],
    ['141100', '1411'],
    ['33010', null],
    ['1411230', null],
    ['', null],
    ['14a1', null],
  ];
  for (const [code, whole] of codes)
    it(`${code || 'nothing'}: ${whole ?? 'no whole code'}`, () => {
      assert.equal(wholeRegion(code), whole);
    });

  const pairs: [region: string, of: string, within: boolean][] = [
    ['141123', '1411', true],
    ['1411', '1411', true],
    ['141123', '141100', true],
    ['330106', '3301', true],
    ['33010', '3301', false],
    ['1411', '141123', false],
    ['141000', '1411', false],
  ];
  for (const [region, of, within] of pairs)
    it(`${region} is ${within ? '' : 'not '}within ${of}`, () => {
      assert.equal(isWithin(region, of), within);
    });

  const parts: [region: string, of: string, part: string][] = [
    ['141123204', '14', '1411'],
    ['141123204', '1411', '141123'],
    ['141123204', '141123', '141123204'],
    ['1411', '1411', '1411'],
  ];
  for (const [region, of, part] of parts)
    it(`${region}, seen from ${of}, is of ${part}`, () => {
      assert.equal(partOfRegion(region, of), part);
    });
});
