import assert from 'node:assert/strict';
import { parseReport } from '../../../shared/report/parseReport';
import { reportCase } from '../../cases/reportCase';

describe('the report form', () => {
  const good = reportCase('getashang-2021');

  for (const [what, json, path] of [
    ['an unknown member', { ...good, editon: '2021' }, 'editon'],
    ['an unknown member of the unit', { ...good, unit: { ...good.unit, boss: 'x' } }, 'unit.boss'],
    [
      'a figure the edition does not have',
      { ...good, figures: { 'requests.closed.total': 1 } },
      'figures.requests.closed.total',
    ],
    [
      'a figure that is an object',
      { ...good, figures: { 'requests.granted.total': {} } },
      'figures.requests.granted.total',
    ],
    ['no unit name', { ...good, unit: {} }, 'unit.name'],
    ['a year that is text', { ...good, year: '2021' }, 'year'],
    ['an edition that is not one', { ...good, edition: '2022' }, 'edition'],
    [
      'a narrative far too long',
      { ...good, narrative: { overview: '字'.repeat(50_001) } },
      'narrative.overview',
    ],
    ['no object at all', 7, ''],
  ] as const) {
    it(`${what} is an input error that names “${path}”`, () => {
      const parsed = parseReport(json);
      assert.ok(!parsed.ok);
      assert.ok(
        parsed.entries.some((entry) => entry.path === path),
        JSON.stringify(parsed.entries),
      );
    });
  }

  for (const nothing of ['', ' ', '\u3000', '\n'])
    it(`a figure that is ${JSON.stringify(nothing)} is a blank`, () => {
      const parsed = parseReport({ ...good, figures: { 'requests.granted.total': nothing } });
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.report.figures, { 'requests.granted.total': null });
    });

  it('the wrong edition for its year is not an input error', () => {
    assert.ok(parseReport({ ...good, year: 2019 }).ok);
  });
});
