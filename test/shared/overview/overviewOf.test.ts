import assert from 'node:assert/strict';
import { daysLeft } from '../../../shared/overview/daysLeft';
import { dueOn } from '../../../shared/overview/dueOn';
import { overviewOf, type FiledFacts } from '../../../shared/overview/overviewOf';
import type { UnitInYear } from '../../../shared/units/unitInYear';

const county = '141123';
const asOf = '2023-02-02T00:00:00.000Z';
const unit = (code: string, region: string, more: Partial<UnitInYear> = {}): UnitInYear => ({
  code,
  name: `单位${code}`,
  region,
  kind: 'department',
  mayIssueRules: null,
  ...more,
});
const filed = (code: string, more: Partial<FiledFacts> = {}): FiledFacts => ({
  code,
  name: `单位${code}`,
  region: county,
  version: 1,
  state: 'submitted',
  explained: false,
  released: false,
  submittedAt: '2023-01-12T00:00:00.000Z',
  ...more,
});

describe('The overview of a region', () => {
  const overview = overviewOf(
    county,
    2022,
    {
      missing: [unit('m', '141123204', { kind: 'township' })],
      filed: [
        { unit: unit('g', county, { name: '兴县人民政府', kind: 'government' }), filed: filed('g') },
        { unit: unit('a', county), filed: filed('a', { state: 'accepted', explained: true }) },
        { unit: unit('b', county), filed: filed('b', { state: 'returned' }) },
        { unit: unit('c', county), filed: filed('c', { explained: true }) },
        { unit: unit('d', county), filed: filed('d', { state: 'reopened', region: '141124' }) },
      ],
      moved: [{ unit: unit('e', '141125'), filed: filed('e') }],
      unknown: [filed('u', { name: '没有登记的单位', region: '141123205' })],
    },
    asOf,
  );
  const of = (code: string) => overview.units.find((each) => each.code === code);

  it('has every unit in one place: missing, filed, with explanations, returned or accepted', () => {
    assert.deepEqual(
      overview.units.map(({ code, standing }) => [code, standing]),
      [
        ['a', 'accepted'],
        ['b', 'returned'],
        ['c', 'explained'],
        ['d', 'filed'],
        ['g', 'filed'],
        ['m', 'missing'],
        ['u', 'filed'],
        ['e', 'filed'],
      ],
    );
    assert.deepEqual(overview.counts, { missing: 1, filed: 4, explained: 1, returned: 1, accepted: 1 });
    assert.equal(overview.expected, 6);
  });

  it('tells a unit that belongs elsewhere, and a code that the directory does not have', () => {
    assert.deepEqual(
      [of('e')?.listing, of('e')?.region, of('e')?.filed?.region],
      ['elsewhere', '141125', county],
    );
    assert.deepEqual([of('u')?.listing, of('u')?.name, of('u')?.kind], ['unlisted', '没有登记的单位', null]);
    assert.deepEqual([of('d')?.listing, of('d')?.filed?.region], ['listed', '141124']);
  });

  it('calls the region as its government is called, and counts each region within it', () => {
    assert.equal(overview.name, '兴县');
    assert.deepEqual(
      overview.parts.map(({ region, counts }) => [region, counts.missing, counts.filed]),
      [
        ['141123204', 1, 0],
        ['141123205', 0, 1],
      ],
    );
  });

  it('of a region without units is empty', () => {
    const none = { missing: [], filed: [], moved: [], unknown: [] };
    const { counts, units, parts, expected, name } = overviewOf(county, 2022, none, asOf);
    assert.deepEqual([units, parts, expected, name], [[], [], 0, null]);
    assert.deepEqual(Object.values(counts), [0, 0, 0, 0, 0]);
  });
});

describe('The last day', () => {
  it('is 31 January for a unit, 31 March for a government', () => {
    assert.equal(dueOn(2022, 'department'), '2023-01-31');
    assert.equal(dueOn(2022, null), '2023-01-31');
    assert.equal(dueOn(2022, 'government'), '2023-03-31');
  });

  const days: [at: string, left: number][] = [
    ['2023-01-30T16:00:00Z', 0],
    ['2023-01-31T15:59:59Z', 0],
    ['2023-01-31T16:00:00Z', -1],
    ['2023-01-01T00:00:00Z', 30],
    ['2023-02-12T00:00:00Z', -12],
  ];
  for (const [at, left] of days)
    it(`is ${left} days from ${at}, by the calendar in Beijing`, () => {
      assert.equal(daysLeft('2023-01-31', at), left);
    });
});
