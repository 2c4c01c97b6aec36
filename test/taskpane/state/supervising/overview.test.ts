import assert from 'node:assert/strict';
import type { UnitStanding } from '../../../../shared/api/overview';
import type { Standing } from '../../../../shared/overview/standing';
import { daysOf } from '../../../../taskpane/state/supervising/daysOf';
import { missingByDay } from '../../../../taskpane/state/supervising/missingByDay';
import { pathTo, regionChoices, type RegionPath } from '../../../../taskpane/state/supervising/regionPath';
import { unitsShown } from '../../../../taskpane/state/supervising/unitsShown';

const unit = (
  code: string,
  name: string,
  standing: Standing,
  more: Partial<UnitStanding> = {},
): UnitStanding => ({
  code,
  name,
  region: '141123',
  kind: 'township',
  listing: 'listed',
  standing,
  due: '2023-01-31',
  filed:
    standing === 'missing'
      ? null
      : { version: 1, submittedAt: '2023-02-03T00:00:00.000Z', region: '141123', released: false },
  ...more,
});
const units = [
  unit('141123204', '圪塔上乡人民政府', 'missing'),
  unit('141123205', '罗峪口镇人民政府', 'accepted'),
  unit('141123', '兴县人民政府', 'missing', { kind: 'government', due: '2023-03-31' }),
];
const asOf = '2023-02-02T00:00:00.000Z';

describe('the list of units', () => {
  const cases: [what: string, standing: Standing | null, text: string, codes: string[]][] = [
    ['all of them', null, '', ['141123204', '141123205', '141123']],
    ['those missing', 'missing', '', ['141123204', '141123']],
    ['a part of a name', null, ' 罗峪口 ', ['141123205']],
    ['a part of a code', null, '3204', ['141123204']],
    ['the number of a receipt', null, 'GJ-2022-141123205-0002', ['141123205']],
    ['both', 'accepted', '圪塔上', []],
  ];
  for (const [what, standing, text, codes] of cases)
    it(`is narrowed to ${what}`, () => {
      assert.deepEqual(
        unitsShown(units, { standing, text }).map(({ code }) => code),
        codes,
      );
    });

  it('says how long each has, or how late it filed', () => {
    assert.deepEqual(
      units.map((each) => daysOf(each, asOf)),
      [-2, -3, 57],
    );
  });

  it('gives those to be reminded, by their last day', () => {
    assert.deepEqual(missingByDay({ units, asOf }), [
      { due: '2023-01-31', left: -2, names: ['圪塔上乡人民政府'] },
      { due: '2023-03-31', left: 57, names: ['兴县人民政府'] },
    ]);
  });
});

describe('the way through the regions', () => {
  const counts = { missing: 0, filed: 0, explained: 0, returned: 0, accepted: 0 };
  const own = { region: '14', name: '山西省' };
  const here = { region: '1411', name: '吕梁市', parts: [{ region: '141123', name: null, counts }] };
  const path: RegionPath = [{ region: '1411', name: '吕梁市' }];

  it('offers the way back and the regions directly within', () => {
    assert.deepEqual(regionChoices(own, path, here), [
      { region: '14', name: '山西省', depth: 0 },
      { region: '1411', name: '吕梁市', depth: 1 },
      { region: '141123', name: '141123', depth: 2 },
    ]);
  });

  const ways: [to: string, path: string[]][] = [
    ['141123', ['1411', '141123']],
    ['1411', ['1411']],
    ['14', []],
    ['9999', ['1411']],
  ];
  for (const [to, expected] of ways)
    it(`leads to ${to} by ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        pathTo(to, own, path, here).map(({ region }) => region),
        expected,
      );
    });
});
