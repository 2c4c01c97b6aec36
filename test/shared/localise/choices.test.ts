import assert from 'node:assert/strict';
import { brokenParts } from '../../../shared/localise/brokenParts';
import { fewestChanges } from '../../../shared/localise/fewestChanges';
import { readCounts } from '../../../shared/localise/readCounts';
import { sumModel } from '../../../shared/localise/sumModel';
import { reportCase } from '../../cases/reportCase';

const model = sumModel('2021');

/** The pane searches between two keystrokes: what is tried matters as much as what is found. */
describe('the fewest changes are found within few choices', () => {
  const cases: [name: string, choices: number, figures: Record<string, number>][] = [
    ['one wrong part', 1, { 'requests.refusedThirdParty.naturalPerson': 94 }],
    ['one wrong （七）总计', 1, { 'requests.handled.total': 13801 }],
    ['two wrong totals', 5, { 'requests.granted.total': 5458, 'requests.handled.business': 1 }],
    ['a part and its total', 8, { 'requests.granted.business': 192, 'requests.granted.total': 5458 }],
    [
      'two neighbours swapped',
      25,
      { 'requests.granted.legalService': 14, 'requests.granted.otherOrganisation': 19 },
    ],
    [
      'three wrong cells far apart',
      25,
      {
        'requests.received.business': 25,
        'requests.handled.legalService': 112,
        'requests.carriedOut.total': 918,
      },
    ],
    [
      'three wrong cells of different kinds',
      12,
      {
        'requests.granted.total': 5458,
        'requests.refusedByLaw.business': 92,
        'requests.handled.legalService': 5,
      },
    ],
    [
      'three wrong cells that share a row and a column',
      30,
      {
        'requests.granted.naturalPerson': 5354,
        'requests.granted.business': 192,
        'requests.partlyGranted.naturalPerson': 0,
      },
    ],
    [
      'three wrong cells of one row',
      55,
      {
        'requests.granted.business': 192,
        'requests.granted.research': 77,
        'requests.granted.legalService': 55,
      },
    ],
    [
      'three wrong cells of one column',
      60,
      {
        'requests.granted.business': 192,
        'requests.partlyGranted.business': 77,
        'requests.refusedThirdParty.business': 55,
      },
    ],
    [
      'the 总计 of four rows',
      410,
      {
        'requests.granted.total': 5458,
        'requests.partlyGranted.total': 1,
        'requests.refusedThirdParty.total': 2,
        'requests.unavailableNotHeld.total': 3,
      },
    ],
  ];
  for (const [name, choices, figures] of cases) {
    it(`${name}: at most ${choices}`, () => {
      const [part] = brokenParts(model, readCounts(model, reportCase('hangzhou-2025', figures)));
      assert.ok(part);
      const { answers, complete } = fewestChanges(part, choices);
      assert.equal(complete, true);
      const found = answers.map(({ columns }) =>
        columns.map((column) => model.keys[part.cells[column] as number]),
      );
      const damaged = Object.keys(figures).sort();
      assert.ok(found.some((keys) => keys.sort().join() === damaged.join()));
    });
  }
});
