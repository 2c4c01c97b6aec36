import assert from 'node:assert/strict';
import { check } from '../../../shared/check/check';
import { figuresFromLastYear } from '../../../shared/carryOver/figuresFromLastYear';
import type { Figure, Report } from '../../../shared/report/report';
import { reportCase } from '../../cases/reportCase';

const published = reportCase('getashang-2021');
const last: Report = { ...published, unit: { ...published.unit, code: '141123204' } };
const report = (figures: Record<string, Figure>, facts: Partial<Report> = {}): Report => ({
  edition: '2021',
  year: 2022,
  unit: last.unit,
  figures,
  ...facts,
});
const lastWith = (figures: Record<string, Figure>): Report => ({
  ...last,
  figures: { ...last.figures, ...figures },
});
const carried = {
  'requests.carriedOut.naturalPerson': 3,
  'requests.carriedOut.business': 0,
  'requests.carriedOut.total': 3,
};

describe('what last year’s report says of blank cells', () => {
  const told = (this_: Report, before: Report): Record<string, number> =>
    Object.fromEntries(figuresFromLastYear(this_, before).map(({ cell, to }) => [cell, to]));

  it('上年结转 is last year’s 结转下年度继续办理, column by column', () => {
    const found = told(report({}), lastWith(carried));
    assert.equal(found['requests.carriedIn.naturalPerson'], 3);
    assert.equal(found['requests.carriedIn.business'], 0);
    assert.equal(found['requests.carriedIn.total'], 3);
  });

  it('a cell that is filled is left alone, also where it is 0', () => {
    const found = told(report({ 'requests.carriedIn.naturalPerson': 0 }), lastWith(carried));
    assert.equal('requests.carriedIn.naturalPerson' in found, false);
  });

  it('现行有效 waits until 制发 and 废止 are filled', () => {
    const before = lastWith({ 'disclosure.normativeDocuments.inForce': 5 });
    const issued = { 'disclosure.normativeDocuments.issued': 2 };
    assert.equal('disclosure.normativeDocuments.inForce' in told(report(issued), before), false);
    const both = { ...issued, 'disclosure.normativeDocuments.repealed': 1 };
    assert.equal(told(report(both), before)['disclosure.normativeDocuments.inForce'], 6);
  });

  it('says what a figure is made of', () => {
    const before = lastWith({ 'disclosure.regulations.inForce': 5 });
    const figures = { 'disclosure.regulations.issued': 2, 'disclosure.regulations.repealed': 1 };
    assert.deepEqual(figuresFromLastYear(report(figures), before).at(-1)?.parts, [
      { cell: 'disclosure.regulations.inForce', year: 'last', value: 5 },
      { cell: 'disclosure.regulations.issued', year: 'this', value: 2 },
      { cell: 'disclosure.regulations.repealed', year: 'this', value: -1 },
    ]);
  });

  const nothing: [when: string, this_: Report, before: Report][] = [
    ['of two years before', report({}, { year: 2023 }), lastWith(carried)],
    ['of another unit', report({}, { unit: { name: '另一单位', code: '330100001' } }), lastWith(carried)],
    [
      'whose figures are text or blank',
      report({}),
      { ...last, figures: { 'requests.carriedOut.total': '3件', 'requests.carriedOut.business': null } },
    ],
    [
      'that leaves less than nothing in force',
      report({ 'disclosure.regulations.issued': 0, 'disclosure.regulations.repealed': 9 }),
      { ...last, figures: { 'disclosure.regulations.inForce': 5 } },
    ],
  ];
  for (const [when, this_, before] of nothing)
    it(`nothing out of a report ${when}`, () => assert.deepEqual(told(this_, before), {}));

  it('what is taken over breaks no rule across years', () => {
    const before = lastWith(carried);
    const blank = report({});
    const filled = report(told(blank, before));
    const broken = check(filled, before).findings.filter(
      ({ family, severity, outcome }) => family === 'years' && severity === 'error' && outcome === 'broken',
    );
    assert.deepEqual(broken, []);
  });

  it('现行有效 of edition 2019 counts something else, and is not taken over; 上年结转 is', () => {
    const before: Report = { ...lastWith(carried), edition: '2019', year: 2020 };
    const found = told(
      report({ 'disclosure.regulations.issued': 0, 'disclosure.regulations.repealed': 0 }, { year: 2021 }),
      { ...before, figures: { ...carried, 'disclosure.regulations.inForce': 5 } },
    );
    assert.deepEqual(found, {
      'requests.carriedIn.naturalPerson': 3,
      'requests.carriedIn.business': 0,
      'requests.carriedIn.total': 3,
    });
  });
});
