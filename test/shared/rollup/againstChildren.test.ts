import assert from 'node:assert/strict';
import type { Figure } from '../../../shared/report/report';
import { addUp } from '../../../shared/rollup/addUp';
import { againstChildren } from '../../../shared/rollup/againstChildren';
import { draftFromSums } from '../../../shared/rollup/draftFromSums';
import { reportCase } from '../../cases/reportCase';

const cell = 'requests.received.naturalPerson';
const child = (figure: Figure) => reportCase('pingtan-2021', { [cell]: figure });

/** The government's own report: its units added up, but for one cell. */
function ownReport(children: ReturnType<typeof child>[], figure: Figure) {
  const { report } = draftFromSums({ name: '某县' }, addUp(2021, children));
  return { ...report, figures: { ...report.figures, [cell]: figure } };
}

describe("a government's own report against the units below it", () => {
  for (const [own, figures, difference, leftOut, withoutNumber, why] of [
    [5, [2, 3, 4], -4, [[2]], [], 'one unit is missing in it'],
    [2, [2, 3, 3, 5], -11, [], [], 'no one or two units explain it'],
    [5, [2, 3, 4, 4], -8, [[2, 3]], [], 'two units are missing in it together'],
    [6, [2, 3, 1, 1], -1, [[2], [3]], [], 'either of two may be missing'],
    [9, [2, 3, null], 4, [], [2], 'the unit without a number makes the rest'],
  ] as const)
    it(`${own} against ${figures.map((figure) => figure ?? 'blank').join(' + ')}: ${why}`, () => {
      const children = figures.map(child);
      assert.deepEqual(againstChildren(ownReport(children, own), children), [
        {
          cell,
          own,
          sum: figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0),
          difference,
          blank: withoutNumber.length,
          leftOut,
          withoutNumber,
        },
      ]);
    });

  it('says nothing where the sums agree, or its own cell is blank', () => {
    const children = [child(1), child(2)];
    assert.deepEqual(againstChildren(ownReport(children, 3), children), []);
    assert.deepEqual(againstChildren(ownReport(children, null), children), []);
  });

  it('drafted from the sums has a blank where a unit has one, and names it', () => {
    const { report, incomplete } = draftFromSums({ name: '某县' }, addUp(2021, [child(1), child(null)]));
    assert.equal(report.figures[cell], null);
    assert.deepEqual(incomplete, [cell]);
  });
});
