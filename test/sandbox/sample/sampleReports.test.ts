import assert from 'node:assert/strict';
import { personas } from '../../../sandbox/provider/personas';
import { sampleFilings } from '../../../sandbox/sample/sampleReports';
import { clerksUnit, sampleUnits, unitsFile } from '../../../sandbox/sample/sampleUnits';
import { check } from '../../../shared/check/check';
import type { Report } from '../../../shared/report/report';
import { planImport } from '../../../shared/units/import/planImport';
import { readUnitRows } from '../../../shared/units/import/readUnitRows';

const units = sampleUnits();
const told = (report: Report, last: Report | null) =>
  check(report, last)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule);

describe('The sample’s directory', () => {
  it('is of a whole province, and says that it is a sample', () => {
    assert.ok(units.length > 3_000 && units.length < 3_200, `${units.length}`);
    assert.equal(new Set(units.map(({ code }) => code)).size, units.length);
    const unmarked = units.filter(({ name }) => !name.startsWith('（示例）'));
    assert.deepEqual(unmarked, [clerksUnit]);
  });

  it('can be imported as it is', () => {
    const read = readUnitRows(
      unitsFile(units)
        .split('\r\n')
        .map((line) => line.split(',')),
    );
    assert.ok(read.ok);
    const { changes, troubles } = planImport([], read.rows, 2024);
    assert.deepEqual([changes.length, [...read.troubles, ...troubles]], [units.length, []]);
  });

  it('has the unit of the sandbox’s clerk', () => {
    const clerk = personas.find(({ identity }) => identity?.role === 'reporter');
    assert.ok(clerk?.identity?.role === 'reporter');
    const { code, name, region } = clerk.identity.unit;
    assert.deepEqual(
      { code, name, region },
      { code: clerksUnit.code, name: clerksUnit.name, region: clerksUnit.region },
    );
  });
});

for (const year of [2025, 2026])
  describe(`The sample’s county in ${year}`, () => {
    const filings = sampleFilings(units, year);

    it('has 20 units: six with something to them, five missing', () => {
      const counts: Record<string, number> = {};
      for (const { standing } of filings) counts[standing] = (counts[standing] ?? 0) + 1;
      assert.deepEqual(counts, {
        missing: 5,
        accepted: 6,
        submitted: 3,
        explained: 3,
        returned: 2,
        corrected: 1,
      });
      assert.equal(filings.at(-1)?.unit, clerksUnit);
    });

    it('hands in reports without an error, and explains what is out of the ordinary', () => {
      const explained = filings.flatMap(({ unit, reports, published }) =>
        reports.map((report) => {
          const found = told(report, published);
          assert.deepEqual(Object.keys(report.explanations ?? {}), found, unit.name);
          return found;
        }),
      );
      assert.deepEqual(
        explained.filter((rules) => rules.length > 0),
        [['cover.signedLate'], ['years.inForce.normativeDocuments'], ['narrative.figure.newlyReceived']],
      );
    });

    it('published for the year before, two of them with a wrong total', () => {
      const wrong = filings.filter(({ published }) => published && told(published, null).length > 0);
      assert.equal(filings.filter(({ published }) => published).length, 19);
      assert.equal(wrong.length, 2);
      for (const { published } of wrong) assert.equal(published && check(published).verdict, 'errors');
    });
  });
