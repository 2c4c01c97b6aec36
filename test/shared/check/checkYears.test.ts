import assert from 'node:assert/strict';
import { check } from '../../../shared/check/check';
import { checkYears } from '../../../shared/check/checkYears';
import { reportCase } from '../../cases/reportCase';

describe('across years', () => {
  const last = reportCase('pingtan-2021');

  it('two real years of one body: carry-over and 现行有效 both hold', () => {
    const findings = checkYears(reportCase('pingtan-2022'), last);
    assert.deepEqual(
      findings?.filter(({ severity }) => severity !== 'note'),
      [],
    );
  });

  it('carried in unlike last year’s carried out is an error, column by column', () => {
    const report = reportCase('pingtan-2022', { 'requests.carriedIn.business': 99 });
    const findings = checkYears(report, last)?.filter(({ severity }) => severity === 'error');
    const carried = last.figures['requests.carriedOut.business'];
    assert.deepEqual(findings, [
      {
        rule: 'years.carriedOver.business',
        family: 'years',
        severity: 'error',
        outcome: 'broken',
        cells: ['requests.carriedIn.business'],
        expected: carried,
        actual: 99,
        difference: Number(carried) - 99,
        last: carried,
      },
    ]);
  });

  it('in force that does not follow from last year is a warning with what it should be', () => {
    const good = reportCase('pingtan-2022');
    const before = Number(last.figures['disclosure.normativeDocuments.inForce']);
    const inForce = Number(good.figures['disclosure.normativeDocuments.inForce']);
    const report = reportCase('pingtan-2022', { 'disclosure.normativeDocuments.inForce': inForce + 3 });
    const [finding] = checkYears(report, last)?.filter(({ severity }) => severity === 'warning') ?? [];
    assert.equal(finding?.rule, 'years.inForce.normativeDocuments');
    assert.equal(finding?.expected, inForce);
    assert.equal(finding?.actual, inForce + 3);
    assert.equal(finding?.last, before);
  });

  it('is judged across the change of the form, too', () => {
    const old = { ...reportCase('shanghai-office-2019', { 'requests.carriedOut.business': 4 }), year: 2020 };
    const findings = checkYears(reportCase('pingtan-2021', { 'requests.carriedIn.business': 5 }), old);
    const finding = findings?.find(({ rule }) => rule === 'years.carriedOver.business');
    assert.deepEqual(
      [finding?.outcome, finding?.expected, finding?.actual, finding?.last],
      ['broken', 4, 5, 4],
    );
  });

  it('is last year’s carried out, not last year’s carried in, that is compared', () => {
    const before = reportCase('pingtan-2021', {
      'requests.carriedIn.business': 8,
      'requests.carriedOut.business': 3,
    });
    const findings = checkYears(reportCase('pingtan-2022', { 'requests.carriedIn.business': 8 }), before);
    const finding = findings?.find(({ rule }) => rule === 'years.carriedOver.business');
    assert.deepEqual([finding?.expected, finding?.actual, finding?.last], [3, 8, 3]);
  });

  it('a leap says both figures', () => {
    const cell = 'disclosure.licensing.decisions';
    const findings = checkYears(
      reportCase('pingtan-2022', { [cell]: 120 }),
      reportCase('pingtan-2021', { [cell]: 12 }),
    );
    assert.deepEqual(
      findings?.find(({ cells }) => cells[0] === cell),
      {
        rule: 'years.leap',
        family: 'years',
        severity: 'note',
        outcome: 'broken',
        cells: [cell],
        actual: 120,
        last: 12,
      },
    );
  });

  for (const [now, before, noted] of [
    [100, 10, true],
    [99, 10, false],
    [10, 100, true],
    [9, 0, false],
    [10, 0, true],
  ] as const) {
    it(`${before} last year and ${now} this year ${noted ? 'is noted' : 'is not remarked on'}`, () => {
      const cell = 'disclosure.licensing.decisions';
      const findings = checkYears(
        reportCase('pingtan-2022', { [cell]: now }),
        reportCase('pingtan-2021', { [cell]: before }),
      );
      assert.equal(
        findings?.some(({ rule, cells }) => rule === 'years.leap' && cells[0] === cell),
        noted,
      );
    });
  }

  it('a blank on either side leaves the rule unjudged', () => {
    const blank = reportCase('pingtan-2021', { 'requests.carriedOut.total': null });
    const unjudged = checkYears(reportCase('pingtan-2022'), blank)?.filter(
      ({ outcome }) => outcome === 'unjudged',
    );
    assert.deepEqual(
      unjudged?.map(({ rule }) => rule),
      ['years.carriedOver.total'],
    );
  });

  it('现行有效 is not compared with 2019’s 对外公开总数量, which counts something else', () => {
    const other = { ...reportCase('shanghai-office-2019'), year: 2020 };
    const findings = checkYears(reportCase('pingtan-2021'), other) ?? [];
    assert.ok(findings.length > 0);
    assert.ok(!findings.some(({ rule }) => rule.startsWith('years.inForce')));
  });

  it('a report of another unit is not compared with', () => {
    const other = { ...last, unit: { ...last.unit, code: '2' } };
    const report = { ...reportCase('pingtan-2022'), unit: { ...last.unit, code: '1' } };
    assert.equal(checkYears(report, other), null);
    assert.ok(checkYears(report, { ...other, unit: { ...other.unit, code: '1' } }));
  });

  it('what last year’s report lacks keeps a report from being clean, but blocks nothing', () => {
    const blank = reportCase('pingtan-2021', { 'requests.carriedOut.total': null });
    const { verdict, counts } = check(reportCase('pingtan-2022'), blank);
    assert.deepEqual([verdict, counts.errors], ['warnings', 0]);
  });

  it('without last year’s report, or with that of another year, nothing is judged and the check says so', () => {
    const report = reportCase('pingtan-2022', { 'requests.carriedIn.business': 99 });
    assert.equal(check(report).acrossYears, 'noLastYear');
    assert.equal(check(report, reportCase('pingtan-2022')).acrossYears, 'noLastYear');
    assert.ok(!check(report).findings.some(({ family }) => family === 'years'));
    assert.equal(check(report, last).acrossYears, 'judged');
  });
});
