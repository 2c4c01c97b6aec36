import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { localise, suspectLimit } from '../../../shared/localise/localise';
import type { Figure, Report } from '../../../shared/report/report';
import { rulebook } from '../../../shared/rulebook/rulebook';
import { reportCase } from '../../cases/reportCase';
import { brokenSums } from './brokenSums';

const hangzhou = reportCase('hangzhou-2025');
const shanghai = reportCase('shanghai-office-2019');

const typed = (report: Report, figures: Record<string, Figure>): Report => ({
  ...report,
  figures: { ...report.figures, ...figures },
});

/** The report with 0 for its blanks, and each 总计 of 表三 that was blank worked out. */
function filled(report: Report): Report {
  const figures = Object.fromEntries(
    Object.entries(report.figures).map(([cell, figure]) => [cell, figure ?? 0]),
  );
  for (const { id, shape, terms } of rulebook(report.edition).sums) {
    const total = terms.at(-1)?.cell as string;
    if (shape !== 'total' || id.includes('.handled.') || report.figures[total] !== null) continue;
    figures[total] = terms.slice(0, -1).reduce((sum, { cell }) => sum + (figures[cell] as number), 0);
  }
  return { ...report, figures };
}

describe('localise', () => {
  for (const [name, report] of [
    ['2019, mostly blank', shanghai],
    ['2019', filled(shanghai)],
    ['2021', hangzhou],
  ] as const)
    it(`suspects nothing in a report whose sums hold, edition ${name}`, () =>
      assert.deepEqual(localise(report), { suspects: [], complete: true, more: false }));

  describe('points at the one cell, with the value it should have', () => {
    const cases: [name: string, figures: Record<string, number>][] = [
      ['two digits swapped', { 'requests.refusedThirdParty.naturalPerson': 94 }],
      ['a digit too many', { 'requests.unavailableNotHeld.naturalPerson': 30755 }],
      ['a digit missing', { 'requests.closedOther.naturalPerson': 94 }],
      ['总计 of a row left at 0', { 'requests.granted.total': 0 }],
      ['（七）总计 of a column with another number', { 'requests.handled.legalService': 112 }],
      ['（七）总计 of the 总计 column with another number', { 'requests.handled.total': 13801 }],
      ['received with another number', { 'requests.received.business': 25 }],
      ['carried out with another number', { 'requests.carriedOut.total': 918 }],
      ['a number where there should be 0', { 'requests.declinedPublication.research': 7 }],
      ['总计 of a forum left at 0', { 'disputes.review.total': 0 }],
    ];
    for (const [name, figures] of cases)
      it(name, () => {
        const suspect = Object.entries(figures).map(([cell, from]) => ({
          cell,
          from,
          to: hangzhou.figures[cell],
        }));
        assert.deepEqual(localise(typed(hangzhou, figures)), {
          suspects: [suspect],
          complete: true,
          more: false,
        });
      });

    it('two digits swapped, in edition 2019', () =>
      assert.deepEqual(localise(typed(filled(shanghai), { 'requests.granted.naturalPerson': 285 })), {
        suspects: [[{ cell: 'requests.granted.naturalPerson', from: 285, to: 258 }]],
        complete: true,
        more: false,
      }));
  });

  it('explains mistakes in both tables together', () =>
    assert.deepEqual(
      localise(typed(hangzhou, { 'requests.granted.total': 5458, 'disputes.review.total': 0 })).suspects,
      [
        [
          { cell: 'requests.granted.total', from: 5458, to: 5548 },
          { cell: 'disputes.review.total', from: 0, to: 790 },
        ],
      ],
    ));

  it('explains a total and its part, each wrong, by the two and nothing else', () => {
    const figures = { 'requests.granted.total': 5458, 'requests.granted.business': 192 };
    const { suspects, complete } = localise(typed(hangzhou, figures));
    assert.deepEqual(suspects, [
      [
        { cell: 'requests.granted.business', from: 192, to: 129 },
        { cell: 'requests.granted.total', from: 5458, to: 5548 },
      ],
    ]);
    assert.equal(complete, true);
  });

  describe('where so much is wrong that the fewest changes are not certain', () => {
    const totals = {
      'requests.granted.total': 5458,
      'requests.partlyGranted.total': 1,
      'requests.refusedThirdParty.total': 2,
      'requests.unavailableNotHeld.total': 3,
      'requests.declinedPetition.total': 4,
      'requests.closedOther.total': 9,
      'requests.granted.business': 192,
    };
    const mended = (figures: Record<string, number>) =>
      Object.keys(hangzhou.figures).flatMap((cell) => {
        const from = figures[cell];
        return from === undefined ? [] : [{ cell, from, to: hangzhou.figures[cell] }];
      });

    it('gives the best that was found, and does not call it complete', () =>
      assert.deepEqual(localise(typed(hangzhou, totals)), {
        suspects: [mended(totals)],
        complete: false,
        more: false,
      }));

    it('nothing is complete with it, though the other table is certain', () => {
      const figures = { ...totals, 'disputes.review.total': 0 };
      assert.deepEqual(localise(typed(hangzhou, figures)), {
        suspects: [mended(figures)],
        complete: false,
        more: false,
      });
    });

    it('suspects nothing rather than a part of it, though the other table alone has more than are listed', () => {
      const found = localise(
        typed(hangzhou, {
          'requests.partlyGranted.publicInterest': 3,
          'requests.partlyGranted.otherOrganisation': 3,
          'requests.refusedThirdParty.naturalPerson': 94,
          'requests.declinedPublication.business': 3,
          'requests.declinedExcessive.legalService': 3,
          'requests.declinedReissue.legalService': 1,
          'requests.closedOther.research': 1,
          'requests.carriedOut.total': 189,
          'disputes.review.total': 800,
          'disputes.directSuit.total': 66,
        }),
      );
      assert.deepEqual(found, { suspects: [], complete: false, more: false });
    });
  });

  it('never makes a figure larger than a cell can hold, and takes in the largest that it can', () => {
    const review = (upheld: number, corrected: number) => ({
      'disputes.review.upheld': upheld,
      'disputes.review.corrected': corrected,
      'disputes.review.other': 0,
      'disputes.review.pending': 0,
      'disputes.review.total': 0,
    });
    assert.deepEqual(localise(typed(hangzhou, review(999_999_999, 0))).suspects, [
      [{ cell: 'disputes.review.total', from: 0, to: 999_999_999 }],
      [{ cell: 'disputes.review.upheld', from: 999_999_999, to: 0 }],
    ]);
    assert.deepEqual(localise(typed(hangzhou, review(999_999_999, 5))).suspects, []);
  });

  describe('lists all alternatives, the most plausible first', () => {
    it('a forum that does not add up: its 总计, then the parts that could take the difference', () => {
      const { suspects, more } = localise(typed(hangzhou, { 'disputes.directSuit.total': 58 }));
      assert.equal(more, false);
      assert.deepEqual(suspects, [
        [{ cell: 'disputes.directSuit.total', from: 58, to: 56 }],
        [{ cell: 'disputes.directSuit.upheld', from: 16, to: 18 }],
        [{ cell: 'disputes.directSuit.corrected', from: 1, to: 3 }],
        [{ cell: 'disputes.directSuit.other', from: 12, to: 14 }],
        [{ cell: 'disputes.directSuit.pending', from: 27, to: 29 }],
      ]);
    });

    it('a part with its digits swapped before a total that would be any other number', () => {
      const { suspects } = localise(typed(hangzhou, { 'disputes.directSuit.upheld': 61 }));
      assert.deepEqual(suspects.slice(0, 2), [
        [{ cell: 'disputes.directSuit.upheld', from: 61, to: 16 }],
        [{ cell: 'disputes.directSuit.total', from: 56, to: 101 }],
      ]);
    });

    it('a total left at 0 before its only part being 0', () => {
      const figures = { 'disputes.directSuit.upheld': 9, 'disputes.directSuit.total': 0 };
      const zeros = { 'disputes.directSuit.corrected': 0, 'disputes.directSuit.other': 0 };
      const { suspects } = localise(
        typed(hangzhou, { ...figures, ...zeros, 'disputes.directSuit.pending': 0 }),
      );
      assert.deepEqual(suspects, [
        [{ cell: 'disputes.directSuit.total', from: 0, to: 9 }],
        [{ cell: 'disputes.directSuit.upheld', from: 9, to: 0 }],
      ]);
    });

    it('neighbours swapped in one row before the same exchange in any other row', () => {
      const row = 'requests.granted';
      const figures = { [`${row}.legalService`]: 14, [`${row}.otherOrganisation`]: 19 };
      const { suspects, complete, more } = localise(typed(hangzhou, figures));
      assert.deepEqual(suspects[0], [
        { cell: `${row}.legalService`, from: 14, to: 19 },
        { cell: `${row}.otherOrganisation`, from: 19, to: 14 },
      ]);
      assert.equal(suspects.length > 1, true);
      assert.deepEqual({ complete, more }, { complete: true, more: false });
    });

    it('20 at most, and says that there are more', () => {
      const figures = { 'disputes.review.total': 800, 'disputes.directSuit.total': 66 };
      const { suspects, more, complete } = localise(typed(hangzhou, figures));
      assert.equal(suspects.length, suspectLimit);
      assert.deepEqual({ complete, more }, { complete: true, more: true });
    });

    it('just 20, and says that there are no more', () => {
      const figures = { 'disputes.review.total': 800, 'disputes.directSuit.total': 50 };
      const { suspects, more } = localise(typed(hangzhou, figures));
      assert.equal(suspects.length, suspectLimit);
      assert.equal(more, false);
    });

    it('in the same order, however the report lists its figures', () => {
      const damaged = typed(hangzhou, { 'disputes.review.total': 800, 'requests.granted.business': 3 });
      const reversed = { ...damaged, figures: Object.fromEntries(Object.entries(damaged.figures).reverse()) };
      assert.deepEqual(localise(reversed), localise(damaged));
    });
  });

  describe('where cells hold no number', () => {
    const cell = 'requests.granted.naturalPerson';
    const suspect = { cell, from: 5354, to: 5345 };

    it('suspects nothing while all sums either hold or cannot be judged', () => {
      const report = typed(hangzhou, { 'requests.granted.total': null, 'disputes.review.total': '790件' });
      assert.deepEqual(localise(report), { suspects: [], complete: true, more: false });
    });

    it('still finds a wrong cell from its column when its row cannot be judged', () =>
      assert.deepEqual(localise(typed(hangzhou, { [cell]: 5354, 'requests.granted.total': null })).suspects, [
        [suspect],
      ]));

    it('still finds it when text stands in its row', () =>
      assert.deepEqual(
        localise(typed(hangzhou, { [cell]: 5354, 'requests.granted.business': '129件' })).suspects,
        [[suspect]],
      ));

    it('never suspects text, negatives, fractions or blanks', () => {
      const column = { 'requests.granted.research': 'x', 'requests.partlyGranted.research': -1 };
      const report = typed(hangzhou, {
        ...column,
        'requests.refusedByLaw.research': 0.5,
        'requests.refusedSafety.research': null,
        'requests.handled.business': 255,
      });
      const suspected = new Set(
        localise(report).suspects.flatMap((changes) => changes.map((change) => change.cell)),
      );
      assert.equal(suspected.has('requests.handled.business'), true);
      for (const unreadable of [
        ...Object.keys(column),
        'requests.refusedByLaw.research',
        'requests.refusedSafety.research',
      ])
        assert.equal(suspected.has(unreadable), false);
    });

    it('drops an answer that would leave a blank for which no number fits', () => {
      const figures = { [cell]: 5354, 'requests.granted.business': '129件' };
      const alternative = { cell: 'requests.refusedByLaw.naturalPerson', from: 30, to: 21 };
      const oneBlank = { ...figures, 'requests.refusedByLaw.legalService': null };
      assert.deepEqual(localise(typed(hangzhou, oneBlank)).suspects, [[suspect]]);

      const twoBlanksInItsColumn = { ...oneBlank, 'requests.refusedSafety.legalService': null };
      const { suspects } = localise(typed(hangzhou, twoBlanksInItsColumn));
      assert.equal(suspects.length, 3);
      assert.deepEqual(suspects[0], [suspect]);
      assert.ok(suspects.some(([change]) => isDeepStrictEqual(change, alternative)));
    });

    it('asks a blank of both of its sums: 2 from its column, and 11 from its row if 147 were 138', () => {
      const blank = { 'requests.refusedInquiry.otherOrganisation': null };
      const later = 'requests.closedOther.naturalPerson';
      const found = localise(
        typed(hangzhou, { ...blank, [later]: 950, 'requests.closedOther.business': '17件' }),
      );
      assert.deepEqual(found.suspects, [[{ cell: later, from: 950, to: 941 }]]);
      const earlier = localise(
        typed(hangzhou, { ...blank, [cell]: 5354, 'requests.granted.business': '129件' }),
      );
      assert.deepEqual(earlier.suspects, [[suspect]]);
    });

    describe('so that two columns of 表三 are explained each by itself', () => {
      const rows = new Set(Object.keys(hangzhou.figures).filter((key) => key.startsWith('requests.')));
      const cut = (kept: string[]): Record<string, Figure> =>
        Object.fromEntries(
          [...rows]
            .filter((key) => key.endsWith('.legalService') && !kept.includes(key.split('.')[1] ?? ''))
            .map((key) => [key, '若干']),
        );

      it('lists the changes of one explanation in the printed order', () => {
        const figures = { ...cut([]), [cell]: 5354, 'requests.carriedOut.business': 9 };
        const { suspects } = localise(typed(hangzhou, figures));
        assert.deepEqual(suspects.slice(0, 4), [
          [{ cell: 'requests.received.business', from: 252, to: 255 }, suspect],
          [{ cell: 'requests.carriedIn.business', from: 6, to: 9 }, suspect],
          [suspect, { cell: 'requests.carriedOut.business', from: 9, to: 6 }],
          [
            { cell: 'requests.received.business', from: 252, to: 255 },
            { cell: 'requests.partlyGranted.naturalPerson', from: 2120, to: 2111 },
          ],
        ]);
      });

      it('a blank between the two has no say, since what it asks of one hangs on the other', () => {
        const figures = { [cell]: 5354, 'requests.granted.business': 120, 'requests.granted.total': null };
        const { suspects } = localise(typed(hangzhou, { ...cut(['granted']), ...figures }));
        assert.equal(suspects.length, suspectLimit);
        for (const changes of suspects) assert.deepEqual(changes[0], suspect);
      });
    });

    it('never suspects a blank, and never fills one', () => {
      const figures = { 'requests.granted.total': null, 'requests.granted.business': 192 };
      const { suspects } = localise(typed(hangzhou, figures));
      assert.deepEqual(suspects, [[{ cell: 'requests.granted.business', from: 192, to: 129 }]]);
    });

    it('lists both extremes where two cells must share a decrease', () => {
      const blankColumns = ['business', 'research', 'publicInterest', 'legalService', 'otherOrganisation'];
      const rows = Object.keys(hangzhou.figures).filter((key) => key.startsWith('requests.'));
      const figures: Record<string, Figure> = {};
      for (const key of rows) if (blankColumns.some((column) => key.endsWith(column))) figures[key] = null;
      for (const key of rows) if (/\.(naturalPerson|total)$/.test(key)) figures[key] = 0;
      figures['requests.received.naturalPerson'] = 6;
      figures['requests.granted.naturalPerson'] = 4;
      figures['requests.partlyGranted.naturalPerson'] = 4;
      figures['requests.handled.naturalPerson'] = 3;
      figures['requests.carriedOut.naturalPerson'] = 3;
      const report = typed(hangzhou, figures);
      assert.deepEqual(brokenSums(report), ['sum.requests.handled.naturalPerson']);
      const { suspects, complete } = localise(report);
      const shared = suspects.filter((changes) =>
        changes.every(({ cell: one }) => /granted\.natural/i.test(one)),
      );
      assert.deepEqual(shared, [
        [
          { cell: 'requests.granted.naturalPerson', from: 4, to: 0 },
          { cell: 'requests.partlyGranted.naturalPerson', from: 4, to: 3 },
        ],
        [
          { cell: 'requests.granted.naturalPerson', from: 4, to: 3 },
          { cell: 'requests.partlyGranted.naturalPerson', from: 4, to: 0 },
        ],
      ]);
      assert.equal(complete, true);
    });
  });
});
