import assert from 'node:assert/strict';
import { childrenOf, type PlacedUnit } from '../../../shared/rollup/childrenOf';

interface Named extends PlacedUnit {
  name: string;
}
const unit = (name: string, region: string, kind: PlacedUnit['kind'] = 'department'): Named => ({
  ...{ name, region, kind },
});

const city = unit('市政府', '1411', 'government');
const bureau = unit('市局', '1411');
const county = unit('县政府', '141123', 'government');
const office = unit('县局', '141123');
const town = unit('乡政府', '141123204', 'township');
const other = unit('另一县的局', '141124');
const foreign = unit('外市的局', '141201');

describe('The units that a government’s report is the sum of', () => {
  const cases: [what: string, of: Named, units: Named[], names: string[]][] = [
    ['a county: its own units and its townships', county, [county, office, town], ['县局', '乡政府']],
    [
      'a city: its own units and the counties’ governments',
      city,
      [city, bureau, county, office],
      ['市局', '县政府'],
    ],
    ['a county without a government’s report: its units', city, [city, other], ['另一县的局']],
    ['not those of another city', city, [city, foreign, bureau], ['市局']],
    ['not the governments above it', county, [city, county, office], ['县局']],
    ['nobody', county, [county], []],
    [
      'of two governments of one county neither stands for it',
      city,
      [city, county, unit('又一县政府', '141123', 'government')],
      ['县政府', '又一县政府'],
    ],
  ];
  for (const [what, of, units, names] of cases)
    it(what, () =>
      assert.deepEqual(
        childrenOf(of, units).map(({ name }) => name),
        names,
      ),
    );
});
