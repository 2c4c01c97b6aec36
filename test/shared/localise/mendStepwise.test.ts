import assert from 'node:assert/strict';
import { brokenParts } from '../../../shared/localise/brokenParts';
import { mendStepwise } from '../../../shared/localise/mendStepwise';
import { readCounts } from '../../../shared/localise/readCounts';
import { sumModel } from '../../../shared/localise/sumModel';
import { reportCase } from '../../cases/reportCase';
import { partOf } from './smallTable';

const hangzhou = reportCase('hangzhou-2025');
const model = sumModel('2021');

/** What stepwise mending makes of a real report with these figures mistyped. */
function mendings(typed: Record<string, number>): Record<string, number>[] {
  const report = { ...hangzhou, figures: { ...hangzhou.figures, ...typed } };
  return brokenParts(model, readCounts(model, report)).flatMap((part) =>
    mendStepwise(part).map(({ columns, counts }) =>
      Object.fromEntries(
        columns.map((column, index) => [
          model.keys[part.cells[column] as number] as string,
          counts[index] as number,
        ]),
      ),
    ),
  );
}

describe('mending step by step', () => {
  const cases: [string, Record<string, number>][] = [
    ['one cell', { 'requests.refusedThirdParty.naturalPerson': 94 }],
    ['a total', { 'requests.handled.total': 13801 }],
    [
      'three cells of one column',
      {
        'requests.granted.business': 192,
        'requests.partlyGranted.business': 77,
        'requests.refusedThirdParty.business': 55,
      },
    ],
    [
      'the 总计 of six rows',
      {
        'requests.granted.total': 5458,
        'requests.partlyGranted.total': 1,
        'requests.refusedThirdParty.total': 2,
        'requests.declinedPetition.total': 4,
        'requests.closedOther.total': 9,
        'requests.unavailableNotHeld.total': 3,
      },
    ],
    [
      'five cells of five rows and five columns',
      {
        'requests.granted.business': 192,
        'requests.partlyGranted.research': 77,
        'requests.refusedThirdParty.legalService': 55,
        'requests.closedOther.naturalPerson': 1,
        'requests.received.otherOrganisation': 0,
      },
    ],
  ];
  for (const [name, typed] of cases) {
    it(`puts ${name} right`, () =>
      assert.deepEqual(mendings(typed), [
        Object.fromEntries(Object.keys(typed).map((cell) => [cell, hangzhou.figures[cell]])),
      ]));
  }

  it('gives up where no single change gains anything and the rest is too much to search', () => {
    const crossing = [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ];
    const part = partOf(crossing, [0, 0, 0, 0]);
    part.residuals.set([1, -1, -1, 1]);
    assert.deepEqual(mendStepwise(part), []);
  });

  it('never takes a cell below 0', () => {
    const part = partOf([[1, 1, -1]], [1, 5, 2]);
    assert.deepEqual(mendStepwise(part), [{ columns: [1], counts: [1] }]);
  });
});
