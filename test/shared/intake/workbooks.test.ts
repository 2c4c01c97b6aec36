import assert from 'node:assert/strict';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { xlsxLayouts } from '../../cases/layouts/xlsxLayouts';
import { reportCase, reportCases } from '../../cases/reportCase';

describe('a report in a workbook that is not ours', () => {
  for (const [layout, write] of xlsxLayouts)
    for (const name of reportCases)
      it(`${name}, ${layout}: every figure, and nothing in doubt`, async () => {
        const report = { ...reportCase(name), narrative: clerkNarrative };
        const document = await readDocument(await write(report), 'report.xlsx');
        if (!document.ok) assert.fail(document.reason);
        const read = understand(document.document, name);
        if (!read.ok) assert.fail(read.problem.code);
        const blanks = Object.fromEntries(Object.keys(read.report.figures).map((key) => [key, null]));
        assert.deepEqual(read.doubts, []);
        assert.deepEqual(read.report.figures, { ...blanks, ...report.figures });
        assert.deepEqual(
          [read.report.year, read.report.unit.name, read.report.signedOn, read.report.narrative],
          [report.year, report.unit.name, report.signedOn, clerkNarrative],
        );
      });
});
