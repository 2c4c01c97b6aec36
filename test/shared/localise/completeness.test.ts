import assert from 'node:assert/strict';
import { brokenParts } from '../../../shared/localise/brokenParts';
import { fewestChanges } from '../../../shared/localise/fewestChanges';
import { localise } from '../../../shared/localise/localise';
import { readCounts } from '../../../shared/localise/readCounts';
import { sumModel } from '../../../shared/localise/sumModel';
import type { Figure } from '../../../shared/report/report';
import { reportCase } from '../../cases/reportCase';

const crossing = {
  'requests.granted.naturalPerson': 5354,
  'requests.granted.business': 192,
  'requests.partlyGranted.naturalPerson': 0,
};
const apart = {
  'requests.received.business': 25,
  'requests.handled.legalService': 112,
  'requests.carriedOut.total': 918,
};
const totals = {
  'requests.granted.total': 5458,
  'requests.partlyGranted.total': 1,
  'requests.refusedThirdParty.total': 2,
  'requests.unavailableNotHeld.total': 3,
};

describe('that no explanation is missing', () => {
  const cases: [what: string, figures: Record<string, Figure>, changes: number, certain: boolean][] = [
    ['three cells that share a row and a column', crossing, 3, true],
    [
      'three cells that share a row and a column, beside a sum that cannot be judged',
      { ...crossing, 'requests.carriedOut.research': null },
      3,
      false,
    ],
    ['three cells that share nothing', apart, 3, true],
    [
      'three cells that share nothing, beside a sum that cannot be judged',
      { ...apart, 'requests.declinedReissue.research': null },
      3,
      true,
    ],
    ['the 总计 of four rows', totals, 4, true],
    [
      'the 总计 of four rows, beside a sum that cannot be judged',
      { ...totals, 'requests.carriedOut.total': null },
      4,
      true,
    ],
  ];
  for (const [what, figures, changes, certain] of cases) {
    it(`is ${certain ? '' : 'not '}certain of ${what}`, () => {
      const { suspects, complete } = localise(reportCase('hangzhou-2025', figures));
      assert.deepEqual([suspects[0]?.length, complete], [changes, certain]);
    });
  }

  describe('is never certain where the choices run out', () => {
    const found = (figures: Record<string, Figure>, choices: number) => {
      const model = sumModel('2021');
      const [part] = brokenParts(model, readCounts(model, reportCase('hangzhou-2025', figures)));
      assert.ok(part);
      const { answers, complete } = fewestChanges(part, choices);
      return { explanations: answers.length, complete };
    };

    it('before the first', () =>
      assert.deepEqual(found({ 'requests.handled.total': 13801 }, 0), { explanations: 0, complete: false }));

    it('though some explanations were found', () =>
      assert.deepEqual(found(crossing, 20), { explanations: 2, complete: false }));
  });
});
