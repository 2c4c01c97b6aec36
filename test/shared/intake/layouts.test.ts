import assert from 'node:assert/strict';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { htmlLayouts } from '../../cases/layouts/htmlLayouts';
import { misread } from '../../cases/layouts/misread';
import { textLayouts } from '../../cases/layouts/textLayouts';
import { reportCase, reportCases } from '../../cases/reportCase';

/** Layouts that change the text itself, so that it cannot come back as it was. */
const changesText = new Set([
  'traditional characters',
  'brackets and marks in half width',
  'a whole report in few lines',
]);

describe('published reports in the layouts they come in', () => {
  for (const layout of [...htmlLayouts, ...textLayouts])
    for (const name of reportCases)
      it(`${name} as ${layout.name}: ${layout.certain ? 'every figure' : 'no figure wrong, none lost'}`, async () => {
        const report = { ...reportCase(name), narrative: clerkNarrative };
        const { wrong, lost, doubted, read } = await misread(report, layout);
        assert.deepEqual({ wrong, lost }, { wrong: [], lost: [] });
        if (layout.certain && layout.type !== '.txt') assert.equal(doubted, 0);
        assert.deepEqual(
          [read?.edition, read?.year, read?.signedOn, read?.headings?.length],
          [report.edition, report.year, report.signedOn, 6],
        );
        if (changesText.has(layout.name)) return;
        assert.deepEqual([read?.unit.name, read?.documentNumber], [report.unit.name, report.documentNumber]);
        assert.deepEqual(read?.narrative, clerkNarrative);
      });
});
