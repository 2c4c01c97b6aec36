import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DirectoryUnit } from '../../../../shared/units/directoryUnit';
import { planImport, type ImportPlan } from '../../../../shared/units/import/planImport';
import { readUnitRows } from '../../../../shared/units/import/readUnitRows';
import type { UnitRow } from '../../../../shared/units/import/unitRow';
import { unitInYear } from '../../../../shared/units/unitInYear';

const heads = [
  ...['单位代码', '单位名称', '行政区划代码', '单位类型', '可制定规章'],
  ...['启用年度', '末报年度', '并入单位代码', '变更年度'],
];

/** What the rows of a table say; throws when one of them cannot be read. */
function rowsOf(lines: string[]): UnitRow[] {
  const read = readUnitRows([heads, ...lines.map((line) => line.split('|'))]);
  assert.ok(read.ok);
  assert.deepEqual(read.troubles, []);
  return read.rows;
}

const plan = (directory: DirectoryUnit[], lines: string[], year = 2024): ImportPlan =>
  planImport(directory, rowsOf(lines), year);

/** The directory after a plan without troubles. */
function applied(directory: DirectoryUnit[], lines: string[], year = 2024): DirectoryUnit[] {
  const { units, troubles } = plan(directory, lines, year);
  assert.deepEqual(troubles, []);
  return [...new Map([...directory, ...units].map((unit) => [unit.code, unit])).values()];
}

/** What the directory held before: imported for 2019. */
const before = applied(
  [],
  ['a|甲乡人民政府|141123|乡镇|否', 'b|乙乡人民政府|141123|乡镇|否', 'c|丙局|141123|政府部门|否'],
  2019,
);

describe('An import of the directory', () => {
  const cases: [
    what: string,
    lines: string[],
    told: string[],
    after: [year: number, code: string, string][],
  ][] = [
    ['of what is known changes nothing', ['a|甲乡人民政府|141123|乡镇|否'], [], []],
    ['of a code alone changes nothing', ['a'], [], []],
    [
      'adds a unit from the year of the import',
      ['d|丁局|141123|政府部门'],
      ['2 d new 2024'],
      [
        [2023, 'd', '–'],
        [2024, 'd', '丁局 141123'],
      ],
    ],
    [
      'or from the year that it names',
      ['d|丁局|141123|政府部门||2021'],
      ['2 d new 2021'],
      [[2021, 'd', '丁局 141123']],
    ],
    [
      'renames a unit, and leaves the years before their name',
      ['a|甲镇人民政府'],
      ['2 a renamed 2024'],
      [
        [2023, 'a', '甲乡人民政府 141123'],
        [2024, 'a', '甲镇人民政府 141123'],
      ],
    ],
    [
      'from the year of the change that it names',
      ['a|甲镇人民政府|||||||2022'],
      ['2 a renamed 2022'],
      [
        [2021, 'a', '甲乡人民政府 141123'],
        [2022, 'a', '甲镇人民政府 141123'],
      ],
    ],
    [
      'moves a unit to another region, and renames it at once',
      ['a|甲街道办事处|141124'],
      ['2 a renamed,moved 2024'],
      [
        [2023, 'a', '甲乡人民政府 141123'],
        [2024, 'a', '甲街道办事处 141124'],
      ],
    ],
    [
      'merges a unit into another, whose reports of before stay expected',
      ['a||||||2023|b'],
      ['2 a merged 2023'],
      [
        [2023, 'a', '甲乡人民政府 141123'],
        [2024, 'a', '–'],
        [2024, 'b', '乙乡人民政府 141123'],
      ],
    ],
    ['closes a unit', ['c||||||2022'], ['2 c closed 2022'], [[2023, 'c', '–']]],
    ['alters kind and power to issue 规章', ['c|||人民政府|是'], ['2 c altered 2024'], []],
    ['lets a unit begin earlier', ['c|||||2017'], ['2 c altered 2024'], [[2017, 'c', '丙局 141123']]],
  ];
  const told = ({ changes }: ImportPlan) =>
    changes.map(({ row, code, kinds, year }) => `${row} ${code} ${kinds.join()} ${year}`);
  const inYear = (units: DirectoryUnit[], year: number, code: string) => {
    const unit = units.find((each) => each.code === code);
    const found = unit ? unitInYear(unit, year) : null;
    return found ? `${found.name} ${found.region}` : '–';
  };

  for (const [what, lines, expected, after] of cases)
    it(what, () => {
      const planned = plan(before, lines);
      assert.deepEqual(planned.troubles, []);
      assert.deepEqual(told(planned), expected);
      assert.equal(planned.untouched, lines.length - expected.length);
      const units = applied(before, lines);
      for (const [year, code, is] of after) assert.equal(inYear(units, year, code), is, `${code} ${year}`);
      assert.deepEqual(told(plan(units, lines)), [], 'a second time');
    });

  it('puts a name right that was imported for the same year', () => {
    const renamed = applied(before, ['a|甲镇人民府']);
    const righted = applied(renamed, ['a|甲镇人民政府']);
    const { phases = [] } = righted.find(({ code }) => code === 'a') ?? {};
    assert.deepEqual(
      phases.map(({ from, name }) => [from, name]),
      [
        [2019, '甲乡人民政府'],
        [2024, '甲镇人民政府'],
      ],
    );
  });

  it('of an older list leaves what came after it', () => {
    const renamed = applied(before, ['a|甲镇人民政府'], 2024);
    const older = applied(renamed, ['a|甲乡人民政府'], 2021);
    assert.equal(inYear(older, 2024, 'a'), '甲镇人民政府 141123');
    assert.deepEqual(plan(renamed, ['a|甲乡人民政府'], 2021).changes, []);
  });

  it('takes a unit up again that had ended, when it says so', () => {
    const closed = applied(before, ['c||||||2022']);
    const reopened = plan(closed, ['c||||||无']);
    assert.deepEqual(told(reopened), ['2 c reopened 2024']);
    assert.equal(inYear(reopened.units, 2024, 'c'), '丙局 141123');
  });

  const troubles: [what: string, lines: string[], expected: string][] = [
    ['a new unit without a name', ['x||141123|乡镇'], '2 name missing '],
    ['a new unit without a region', ['x|某乡||乡镇'], '2 region missing '],
    ['a new unit whose kind is not said', ['x|某乡|141123'], '2 kind missing '],
    ['a merger into a unit that nobody knows', ['a||||||2023|x'], '2 mergedInto unknownUnit x'],
    ['a merger into itself', ['a||||||2023|a'], '2 mergedInto sameUnit a'],
    ['a merger into a unit that has ended', ['c||||||2021', 'a||||||2023|c'], '3 mergedInto endedUnit c'],
    ['an end before the beginning', ['a||||||2018'], '2 until reversed 2018'],
    ['a later beginning than is known, which would lose years', ['a|||||2021'], '2 from laterThanKnown 2019'],
  ];
  for (const [what, lines, expected] of troubles)
    it(`refuses ${what}`, () => {
      assert.deepEqual(
        plan(before, lines).troubles.map(({ row, column, trouble, found }) =>
          [row, column, trouble, found].join(' '),
        ),
        [expected],
      );
    });

  it('refuses a unit that has ended and is listed as if it had not', () => {
    const closed = applied(before, ['c||||||2022']);
    assert.deepEqual(plan(closed, ['c|丙局']).troubles, [
      { row: 2, column: 'until', trouble: 'hasEnded', found: '2022' },
    ]);
  });

  it('takes two units that merge into a third, new in the same file', () => {
    const lines = ['a||||||2023|n', 'b||||||2023|n', 'n|新镇人民政府|141123|乡镇'];
    assert.deepEqual(told(plan(before, lines)), ['2 a merged 2023', '3 b merged 2023', '4 n new 2024']);
  });

  it('whatever it says, changes no year before it and nothing a second time', () => {
    const cell = (...texts: string[]) => fc.constantFrom('', ...texts);
    const line = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', 'd'),
        cell('甲乡人民政府', '新镇人民政府'),
        cell('141123', '141124', '330100'),
        cell('乡镇', '政府部门'),
        cell('是', '否'),
        fc.constant(''),
        cell('2024', '2025', '无'),
        fc.constant(''),
        cell('2023', '2026'),
      )
      .map((cells) => cells.join('|'));
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: (text) => text[0], maxLength: 4 }), (lines) => {
        const { units, troubles } = plan(before, lines);
        fc.pre(troubles.length === 0);
        const after = [...new Map([...before, ...units].map((unit) => [unit.code, unit])).values()];
        for (const { code } of before)
          for (const year of [2019, 2021, 2022])
            assert.equal(inYear(after, year, code), inYear(before, year, code));
        const again = plan(after, lines);
        assert.deepEqual([again.changes, again.troubles], [[], []]);
      }),
    );
  });
});
