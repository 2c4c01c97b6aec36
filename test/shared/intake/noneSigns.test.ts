import assert from 'node:assert/strict';
import { cellsOf, layoutNamed } from '../../cases/layouts/changedReport';
import { distinctReport } from '../../cases/layouts/distinctReport';
import { misread } from '../../cases/layouts/misread';

/** Layouts, and whether a sign that stands behind a label or under a head is for sure the figure of that cell. */
const textsOfNone: [layout: string, isCertain: boolean][] = [
  ['a plain page', true],
  ['tabs, as copied out of Word', true],
  ['tabs, merged cells once', true],
  ['bars around every slot', true],
  ['Markdown', true],
  ['one cell a line', true],
  ['one cell a line, a bar alone between', true],
  ['columns aligned by blanks', true],
  ['numbers behind their label, one blank between', true],
  ['digits run into one another', false],
];

describe('signs for nothing are figures as they stand, or in doubt', () => {
  for (const [layout, isCertain] of textsOfNone)
    for (const sign of ['无', '-', '——', '/', '／'])
      for (const part of ['disputes', 'disclosure.licensing', 'requests.granted', 'requests.handled.total'])
        it(`${sign} in ${part} as ${layout}`, async () => {
          const report = distinctReport();
          for (const key of cellsOf(part)) report.figures[key] = sign;
          const { wrong, lost, doubted } = await misread(report, layoutNamed(layout));
          // Fifteen dashes in a line are drawn as often as they are meant.
          const isRule = !isCertain && sign === '-' && part === 'disputes';
          assert.deepEqual({ wrong, lost: isRule ? [] : lost }, { wrong: [], lost: [] });
          if (isCertain) assert.equal(doubted, 0);
        });
});
