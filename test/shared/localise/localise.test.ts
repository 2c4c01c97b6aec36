import assert from 'node:assert/strict';
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

    it('never suspects text, negatives, fractions or blanks that nothing settles', () => {
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
      for (const unreadable of [...Object.keys(column), 'requests.refusedByLaw.research'])
        assert.equal(suspected.has(unreadable), false);
    });

    it('takes a blank for the number that its row and its column agree on, and so keeps to the cells that are wrong', () => {
      const blanks = { 'requests.refusedInquiry.legalService': null };
      const swapped = { 'requests.granted.legalService': 6, 'requests.partlyGranted.legalService': 19 };
      const { suspects } = localise(typed(hangzhou, { ...blanks, ...swapped }));
      assert.deepEqual(suspects[0], [
        { cell: 'requests.granted.legalService', from: 6, to: 19 },
        { cell: 'requests.partlyGranted.legalService', from: 19, to: 6 },
      ]);
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
