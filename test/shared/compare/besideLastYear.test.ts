import assert from 'node:assert/strict';
import { besideLastYear } from '../../../shared/compare/besideLastYear';
import type { Report } from '../../../shared/report/report';

const report = (year: number, figures: Report['figures']): Report => ({
  edition: year < 2021 ? '2019' : '2021',
  year,
  unit: { name: '某乡人民政府' },
  figures,
});

describe('A report beside the year before', () => {
  it('gives both figures of a cell, in the order of the form, and leaves out what is nothing in both', () => {
    const now = report(2022, {
      'requests.carriedIn.total': 3,
      'requests.received.total': 7,
      'requests.granted.total': 0,
    });
    const last = report(2021, { 'requests.received.total': 5, 'requests.granted.total': null });
    assert.deepEqual(besideLastYear(now, last), [
      { cell: 'requests.received.total', last: 5, now: 7 },
      { cell: 'requests.carriedIn.total', last: null, now: 3 },
    ]);
  });

  it('gives what fell to nothing, and last year’s blank where the form before had no such cell', () => {
    const now = report(2021, { 'requests.received.total': 0, 'requests.closedUnpaid.total': 2 });
    const last = report(2020, { 'requests.received.total': 5, 'requests.closed.total': 9 });
    assert.deepEqual(besideLastYear(now, last), [
      { cell: 'requests.received.total', last: 5, now: 0 },
      { cell: 'requests.closedUnpaid.total', last: null, now: 2 },
    ]);
  });
});
