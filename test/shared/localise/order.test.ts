import assert from 'node:assert/strict';
import { localise } from '../../../shared/localise/localise';
import type { Figure } from '../../../shared/report/report';
import { reportCase } from '../../cases/reportCase';

/** The rows and columns of 表三 that each suspect would change. */
const suspected = (figures: Record<string, Figure>): string[][] =>
  localise(reportCase('hangzhou-2025', figures)).suspects.map((changes) =>
    changes.map(({ cell }) => cell.replace('requests.', '')),
  );

describe('suspects that are equally plausible stand in the printed order of their cells', () => {
  it('the first cells compared first: 四、结转 off by one in three columns', () =>
    assert.deepEqual(
      suspected({
        'requests.carriedOut.naturalPerson': 782,
        'requests.carriedOut.publicInterest': 3,
        'requests.carriedOut.legalService': 24,
      }),
      [
        ['received.naturalPerson', 'received.publicInterest', 'carriedOut.legalService'],
        ['received.publicInterest', 'received.legalService', 'carriedOut.naturalPerson'],
        ['carriedIn.naturalPerson', 'carriedIn.publicInterest', 'carriedOut.legalService'],
        ['carriedIn.publicInterest', 'carriedIn.legalService', 'carriedOut.naturalPerson'],
        ['carriedOut.naturalPerson', 'carriedOut.publicInterest', 'carriedOut.legalService'],
      ],
    ));

  it('then the next: three columns of two rows off by one', () =>
    assert.deepEqual(
      suspected({
        'requests.unavailableNotHeld.naturalPerson': 3076,
        'requests.unavailableNotHeld.business': 51,
        'requests.declinedRepeat.otherOrganisation': 1,
      }),
      [
        [
          'unavailableNotHeld.naturalPerson',
          'unavailableNotHeld.business',
          'declinedRepeat.otherOrganisation',
        ],
        [
          'unavailableNotHeld.naturalPerson',
          'unavailableNotHeld.otherOrganisation',
          'declinedRepeat.business',
        ],
        [
          'unavailableNotHeld.business',
          'unavailableNotHeld.otherOrganisation',
          'declinedRepeat.naturalPerson',
        ],
      ],
    ));
});
