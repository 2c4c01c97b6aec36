import assert from 'node:assert/strict';
import type { UnitFigures } from '../../../functions/recheck/resultRows';
import { sumYear } from '../../../functions/recheck/sumYear';
import { figureCells } from '../../../shared/editions/figureCells';

const cell = 'requests.received.naturalPerson';
const at = figureCells('2021').findIndex(({ key }) => key === cell);

const row = (unit: string, kind: UnitFigures['kind'], value: number | null): UnitFigures => ({
  ...{ year: 2022, region: '141123', unit, name: `${unit}局`, kind, edition: '2021' },
  figures: figureCells('2021').map((_, index) => (index === at ? value : 0)),
});

describe('A government’s report against those below it', () => {
  const cases: [what: string, own: number, units: (number | null)[], expected: unknown][] = [
    ['the same', 7, [3, 4], []],
    ['one unit left out', 7, [3, 4, 5], [[-5, [['u2']], []]]],
    ['two units left out', 4, [4, 5, 8], [[-13, [['u1', 'u2']], []]]],
    ['a unit whose number is missing', 9, [3, null], [[6, [], ['u1']]]],
    ['nothing that explains it', 7, [3, 5], [[-1, [], []]]],
  ];
  for (const [what, own, units, expected] of cases)
    it(`${what}`, () => {
      const rows = units.map((value, index) => row(`u${index}`, 'department', value));
      const { governments } = sumYear(2022, [row('gov', 'government', own), ...rows]);
      assert.deepEqual(
        governments[0]?.cells.map(({ difference, leftOut, withoutNumber }) => [
          difference,
          leftOut,
          withoutNumber,
        ]),
        expected,
      );
    });

  it('counts a unit whose report could not be read as without a number', () => {
    const lost = { ...row('lost', 'department', null), figures: [] };
    const { governments } = sumYear(2022, [row('gov', 'government', 2), lost]);
    const found = governments[0]?.cells.find((each) => each.cell === cell);
    assert.deepEqual([found?.blank, found?.withoutNumber], [1, ['lost']]);
  });

  it('leaves out a government without any unit below it', () => {
    assert.deepEqual(sumYear(2022, [row('gov', 'government', 2)]).governments, []);
  });
});
