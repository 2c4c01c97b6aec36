import assert from 'node:assert/strict';
import { valueAt } from '../../../shared/review/valueAt';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { reportCase } from '../../cases/reportCase';

const report = { ...reportCase('getashang-2021'), signedOn: '2021-06-30', narrative: clerkNarrative };

describe('What a report says in a cell', () => {
  const cells: [cell: string, value: string | number | null][] = [
    ['signedOn', '2021-06-30'],
    ['documentNumber', null],
    ['problems', clerkNarrative.problems],
    ['disclosure.licensing.decisions', report.figures['disclosure.licensing.decisions'] ?? null],
    ['disclosure.no.such', null],
  ];
  for (const [cell, value] of cells)
    it(`${cell}: ${value === null ? 'blank' : String(value).slice(0, 10)}`, () => {
      const { documentNumber: _, ...rest } = report;
      assert.equal(valueAt(rest, cell), value);
    });
});
