import assert from 'node:assert/strict';
import type { DirectoryUnit, UnitPhase } from '../../../shared/units/directoryUnit';
import { expectedUnits } from '../../../shared/units/expectedUnits';
import { filedAgainstDirectory } from '../../../shared/units/filedAgainstDirectory';
import { unitInYear } from '../../../shared/units/unitInYear';

const phase = (from: number, name: string, region: string): UnitPhase => ({
  from,
  name,
  region,
  kind: 'township',
  mayIssueRules: false,
});
const unit = (
  code: string,
  phases: UnitPhase[],
  until: number | null = null,
  mergedInto: string | null = null,
): DirectoryUnit => ({ code, phases, until, mergedInto });

/** Two counties of 1411: what became of their units. */
const stays = unit('a', [phase(2019, '甲乡人民政府', '141123')]);
const renamed = unit('b', [phase(2019, '乙乡人民政府', '141123'), phase(2022, '乙镇人民政府', '141123')]);
const moved = unit('c', [phase(2019, '丙乡人民政府', '141123'), phase(2022, '丙乡人民政府', '141124')]);
const merged = unit('d', [phase(2019, '丁乡人民政府', '141123')], 2021, 'a');
const later = unit('e', [phase(2023, '戊镇人民政府', '141123')]);
const directory = [later, merged, moved, renamed, stays];

describe('The units whose reports of a year are to be handed in', () => {
  const cases: [year: number, region: string, units: string[]][] = [
    [2018, '141123', []],
    [2019, '141123', ['甲乡人民政府', '乙乡人民政府', '丙乡人民政府', '丁乡人民政府']],
    [2021, '141123', ['甲乡人民政府', '乙乡人民政府', '丙乡人民政府', '丁乡人民政府']],
    [2022, '141123', ['甲乡人民政府', '乙镇人民政府']],
    [2022, '141124', ['丙乡人民政府']],
    [2021, '141124', []],
    [2023, '141123', ['甲乡人民政府', '乙镇人民政府', '戊镇人民政府']],
    [2023, '1411', ['甲乡人民政府', '乙镇人民政府', '戊镇人民政府', '丙乡人民政府']],
    [2023, '141100', ['甲乡人民政府', '乙镇人民政府', '戊镇人民政府', '丙乡人民政府']],
    [2023, '14', ['甲乡人民政府', '乙镇人民政府', '戊镇人民政府', '丙乡人民政府']],
    [2023, '15', []],
    [2023, '14112', []],
  ];
  for (const [year, region, names] of cases)
    it(`of ${region} for ${year}: ${names.join('、') || 'none'}`, () => {
      assert.deepEqual(
        expectedUnits(directory, year, region).map(({ name }) => name),
        names,
      );
    });

  it('a unit keeps its name of each year', () => {
    assert.deepEqual(
      [2018, 2019, 2021, 2022, 2030].map((year) => unitInYear(renamed, year)?.name),
      [undefined, '乙乡人民政府', '乙乡人民政府', '乙镇人民政府', '乙镇人民政府'],
    );
  });
});

describe('What was filed beside the directory', () => {
  const compare = (year: number, region: string, filed: { code: string; region: string }[]) => {
    const found = filedAgainstDirectory(expectedUnits(directory, year, region), directory, year, filed);
    return {
      filed: found.filed.map(({ unit: { code } }) => code),
      missing: found.missing.map(({ code }) => code),
      moved: found.moved.map(({ unit: { code, region: to } }) => `${code} → ${to}`),
      unknown: found.unknown.map(({ code }) => code),
    };
  };
  const at = (code: string, region = '141123') => ({ code, region });

  it('who has filed and who has not', () => {
    const found = compare(2021, '141123', [at('a'), at('c')]);
    assert.deepEqual(found, { filed: ['a', 'c'], missing: ['b', 'd'], moved: [], unknown: [] });
  });

  it('a unit that moved in the middle of the year is told in the region it left, and is missing where it went', () => {
    assert.deepEqual(compare(2022, '141123', [at('a'), at('b'), at('c')]), {
      filed: ['a', 'b'],
      missing: [],
      moved: ['c → 141124'],
      unknown: [],
    });
    assert.deepEqual(compare(2022, '141124', []).missing, ['c']);
  });

  it('and has filed where it went, when what it filed under the region it left is brought along', () => {
    assert.deepEqual(compare(2022, '141124', [at('c')]).filed, ['c']);
  });

  it('a report under a code that the directory does not have is told, and so is one of a unit that had ended', () => {
    assert.deepEqual(compare(2022, '141123', [at('a'), at('b'), at('x'), at('d')]).unknown, ['x', 'd']);
  });
});
