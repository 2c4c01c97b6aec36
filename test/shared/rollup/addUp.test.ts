import assert from 'node:assert/strict';
import { figureCells } from '../../../shared/editions/figureCells';
import type { Figure } from '../../../shared/report/report';
import { addUp } from '../../../shared/rollup/addUp';
import { addUpYears } from '../../../shared/rollup/addUpYears';
import { reportCase } from '../../cases/reportCase';

const cell = 'requests.granted.naturalPerson';
const withFigure = (figure: Figure) => reportCase('pingtan-2021', { [cell]: figure });

describe('addUp', () => {
  for (const [figures, sum, blank, why] of [
    [[3, 4], 7, 0, 'two numbers'],
    [[3, null], 3, 1, 'a blank is counted, not taken for 0'],
    [[3, '4件'], 3, 1, 'text is no number'],
    [[3, 1.5], 3, 1, 'half an application is no number'],
    [[3, -1], 3, 1, 'a negative count is no number'],
    [[0, 0], 0, 0, 'zeros are numbers'],
  ] as const)
    it(`${why}: ${figures.map(String).join(' and ')} come to ${sum}, ${blank} without`, () =>
      assert.deepEqual(addUp(2021, figures.map(withFigure)).figures[cell], { sum, blank }));

  it('has every cell of the edition of its year, in the printed order', () => {
    const sums = addUp(2021, [reportCase('pingtan-2021')]);
    assert.deepEqual(
      Object.keys(sums.figures),
      figureCells('2021').map(({ key }) => key),
    );
    assert.deepEqual([sums.edition, sums.units], ['2021', 1]);
  });

  it('counts a cell as blank that a unit on the wrong form does not have', () => {
    const onOldForm = { ...reportCase('shanghai-office-2019'), year: 2021 };
    const { figures } = addUp(2021, [onOldForm, reportCase('pingtan-2021')]);
    assert.equal(figures['requests.closedUnpaid.total']?.blank, 1);
    assert.equal(figures['requests.received.total']?.blank, 0);
  });

  it('of no reports is blank nowhere and of 0 units', () => {
    const sums = addUp(2025, []);
    assert.equal(sums.units, 0);
    assert.ok(Object.values(sums.figures).every(({ sum, blank }) => sum === 0 && blank === 0));
  });

  it('keeps years apart, the oldest first', () => {
    const years = addUpYears([
      reportCase('hangzhou-2025'),
      reportCase('pingtan-2022'),
      reportCase('pingtan-2021'),
    ]);
    assert.deepEqual(
      years.map(({ year, units }) => [year, units]),
      [
        [2021, 1],
        [2022, 1],
        [2025, 1],
      ],
    );
  });
});
