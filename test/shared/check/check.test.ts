import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../../shared/check/check';
import { figureCells } from '../../../shared/editions/figureCells';
import { rulebook } from '../../../shared/rulebook/rulebook';
import { reportCase } from '../../cases/reportCase';

const broken = (report: Parameters<typeof check>[0]): string[] =>
  check(report)
    .findings.filter(({ outcome }) => outcome === 'broken')
    .map(({ rule }) => rule);

describe('check', () => {
  for (const [name, blanks, held, verdict] of [
    ['hangzhou-2025', 0, 42, 'clean'],
    ['pingtan-2021', 0, 42, 'clean'],
    ['pingtan-2022', 0, 42, 'clean'],
    ['getashang-2021', 161, 5, 'errors'],
    ['shuyang-fgj-2023', 125, 7, 'errors'],
    ['shanghai-office-2019', 135, 2, 'errors'],
  ] as const) {
    it(`${name}: ${blanks} blanks, ${held} sums hold, ${verdict}`, () => {
      const { counts, verdict: found } = check(reportCase(name));
      assert.equal(counts.blanks, blanks);
      assert.equal(counts.sums.hold, held);
      assert.equal(counts.sums.broken, 0);
      assert.equal(found, verdict);
    });
  }

  it('161 blanks of one table are one finding, and the sums they touch are unjudged', () => {
    const { findings, counts } = check(reportCase('getashang-2021'));
    const blank = findings.filter(({ family }) => family === 'blank');
    assert.deepEqual(
      blank.map(({ rule, cells }) => [rule, cells.length]),
      [['blank.requests', 161]],
    );
    assert.equal(counts.errors, 1);
    assert.equal(counts.sums.unjudged, 37);
  });

  it('a broken total says what the parts add up to, what is filled in and the difference', () => {
    const report = reportCase('hangzhou-2025', { 'disputes.review.total': 780 });
    const { findings, counts, verdict } = check(report);
    assert.equal(verdict, 'errors');
    assert.deepEqual(counts.sums, { all: 42, hold: 41, broken: 1, unjudged: 0 });
    assert.deepEqual([counts.errors, counts.warnings, counts.notes], [1, 0, 0]);
    const [finding] = findings;
    assert.deepEqual(finding, {
      rule: 'sum.disputes.review',
      family: 'sum',
      severity: 'error',
      outcome: 'broken',
      cells: ['upheld', 'corrected', 'other', 'pending', 'total'].map(
        (result) => `disputes.review.${result}`,
      ),
      expected: 790,
      actual: 780,
      difference: 10,
    });
  });

  it('a total that counts （二） twice is found although the printed relation still holds', () => {
    const report = reportCase('hangzhou-2025');
    const grow = (cell: string): void => {
      report.figures[cell] = Number(report.figures[cell]) + 5;
    };
    ['received', 'handled'].forEach((row) => {
      grow(`requests.${row}.business`);
      grow(`requests.${row}.total`);
    });
    assert.deepEqual(broken(report), ['sum.requests.handled.business', 'sum.requests.handled.total']);
  });

  for (const [what, figure, rule, offered] of [
    ['text', '若干', 'number.text', null],
    ['a number with its unit', '22件', 'number.numberLikeText', 22],
    ['full-width digits', '１２', 'number.numberLikeText', 12],
    ['a formula', '=SUM(D6:I6)', 'number.formula', null],
    ['an error value', '#DIV/0!', 'number.errorValue', null],
    ['a negative number', -3, 'number.negative', null],
    ['a fraction', 1.5, 'number.fraction', null],
    ['numbers run together', 77132470000, 'number.tooLarge', null],
  ] as const) {
    it(`${what} in a cell for a count is a finding, and its sums are unjudged, not passed`, () => {
      const result = check(reportCase('hangzhou-2025', { 'requests.granted.research': figure }));
      assert.deepEqual(
        result.findings.map((finding) => [finding.rule, finding.outcome]),
        [
          [rule, 'broken'],
          ['sum.requests.handled.research', 'unjudged'],
          ['sum.requests.granted', 'unjudged'],
        ],
      );
      assert.equal(result.findings[0]?.offered, offered);
      assert.equal(result.counts.sums.hold, 40);
      assert.equal(result.verdict, 'errors');
    });
  }

  it('says which cell holds something else, what it holds and how it would be read', () =>
    assert.deepEqual(
      check(reportCase('hangzhou-2025', { 'requests.granted.research': '22件' })).findings[0],
      {
        rule: 'number.numberLikeText',
        family: 'number',
        severity: 'error',
        outcome: 'broken',
        cells: ['requests.granted.research'],
        found: '22件',
        offered: 22,
      },
    ));

  it('a note is counted, and lets the report be clean', () => {
    const unit = { name: '某乡人民政府', kind: 'township', region: '141123' } as const;
    const { counts, verdict } = check({ ...reportCase('pingtan-2022'), unit, signedOn: '2023-01-12' });
    assert.deepEqual([counts.errors, counts.warnings, counts.notes, verdict], [0, 0, 1, 'clean']);
  });

  it('a form of the wrong edition for its year is a finding that names the right one', () => {
    const { findings, verdict } = check({ ...reportCase('hangzhou-2025'), year: 2020 });
    assert.deepEqual(findings[0], {
      rule: 'edition.year',
      family: 'edition',
      severity: 'error',
      outcome: 'broken',
      cells: [],
      needed: '2019',
    });
    assert.equal(verdict, 'errors');
  });

  it('an untouched form is never fine: blank or all zero but one', () => {
    const empty = { ...reportCase('hangzhou-2025'), figures: {} };
    assert.equal(check(empty).verdict, 'errors');
    assert.equal(check(empty).counts.blanks, 200);
    assert.equal(check(empty).counts.sums.hold, 0);
  });

  it('agrees with adding up the terms of every rule one by one, whatever the figures are', () => {
    const cells = figureCells('2021');
    const figure = fc.oneof(fc.constant(null), fc.constant('12件'), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(figure, { minLength: cells.length, maxLength: cells.length }), (drawn) => {
        const figures = Object.fromEntries(cells.map(({ key }, index) => [key, drawn[index] ?? null]));
        const { findings } = check({ edition: '2021', year: 2021, unit: { name: '某单位' }, figures });
        for (const rule of rulebook('2021').sums) {
          const values = rule.terms.map(({ cell, sign }) => {
            const value = figures[cell];
            return typeof value === 'number' ? sign * value : NaN;
          });
          const sum = values.reduce((total, value) => total + value, 0);
          const expected = Number.isNaN(sum) ? 'unjudged' : sum === 0 ? undefined : 'broken';
          assert.equal(findings.find((finding) => finding.rule === rule.id)?.outcome, expected, rule.id);
        }
      }),
      { numRuns: 50 },
    );
  });
});
