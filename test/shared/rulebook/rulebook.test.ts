import assert from 'node:assert/strict';
import { figureCell } from '../../../shared/editions/figureCells';
import { rulebook } from '../../../shared/rulebook/rulebook';

describe('the rulebook', () => {
  for (const [edition, all, rows, parts] of [
    ['2019', 40, 23, 19],
    ['2021', 42, 25, 21],
  ] as const) {
    const { sums, blanks } = rulebook(edition);

    it(`edition ${edition} has ${all} equalities: 7 printed, 7 columns of ${parts} parts, ${rows} rows, 3 forums`, () => {
      assert.equal(sums.length, all);
      const printed = sums.filter(({ basis }) => basis === 'printed');
      assert.deepEqual(
        printed.map(({ shape, terms }) => [shape, terms.length]),
        Array(7).fill(['balance', 4]),
      );
      const sizes = sums.filter(({ shape }) => shape === 'total').map(({ terms }) => terms.length - 1);
      assert.deepEqual(sizes, [...Array<number>(7).fill(parts), ...Array<number>(rows).fill(6), 4, 4, 4]);
    });

    it(`edition ${edition}: every rule has its own id and names only cells that exist`, () => {
      const ids = [...sums, ...blanks].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { terms, marks } of sums) {
        for (const { cell } of terms) assert.ok(figureCell(edition, cell), cell);
        for (const mark of marks) assert.ok(terms.some(({ cell }) => cell === mark));
      }
    });
  }

  it('a broken total is marked at the total, the printed relation at all four of its cells', () => {
    const { sums } = rulebook('2021');
    const marksOf = (id: string) => sums.find((rule) => rule.id === id)?.marks;
    assert.deepEqual(marksOf('sum.requests.granted'), ['requests.granted.total']);
    assert.deepEqual(marksOf('sum.requests.handled.business'), ['requests.handled.business']);
    assert.deepEqual(marksOf('sum.disputes.review'), ['disputes.review.total']);
    assert.deepEqual(marksOf('balance.requests.business'), [
      'requests.received.business',
      'requests.carriedIn.business',
      'requests.handled.business',
      'requests.carriedOut.business',
    ]);
  });

  it('a cell can fail to hold its number in eight ways, each a rule', () =>
    assert.deepEqual(
      rulebook('2021').numbers.map(({ id, reason }) => [id, reason]),
      [
        'text',
        'numberLikeText',
        'formula',
        'errorValue',
        'negative',
        'fraction',
        'tooManyPlaces',
        'tooLarge',
      ].map((reason) => [`number.${reason}`, reason]),
    ));

  for (const [edition, cells] of [
    [
      '2021',
      [
        'disclosure.licensing.decisions',
        'disclosure.penalties.decisions',
        'disclosure.coercion.decisions',
        'disclosure.fees.amount',
        'requests.received.total',
        'requests.handled.total',
        'requests.carriedOut.total',
      ],
    ],
    [
      '2019',
      [
        'disclosure.licensing.decisions',
        'disclosure.otherServices.decisions',
        'disclosure.penalties.decisions',
        'disclosure.coercion.decisions',
        'disclosure.procurement.amount',
        'requests.received.total',
        'requests.handled.total',
        'requests.carriedOut.total',
      ],
    ],
  ] as const) {
    it(`edition ${edition}: what leaps is looked for among decisions, amounts and the totals of 收到, 办理, 结转`, () => {
      const leap = rulebook(edition).years.find(({ id }) => id === 'years.leap');
      assert.ok(leap?.shape === 'leap');
      assert.deepEqual(leap.cells, cells);
    });
  }

  it('现行有效 is followed from year to year for 规章 and 规范性文件, in edition 2021 only', () => {
    const followed = (edition: '2019' | '2021') =>
      rulebook(edition)
        .years.filter(({ shape }) => shape === 'inForce')
        .map(({ id }) => id);
    assert.deepEqual(followed('2021'), ['years.inForce.regulations', 'years.inForce.normativeDocuments']);
    assert.deepEqual(followed('2019'), []);
    const carriedOver = rulebook('2019').years.filter(({ shape }) => shape === 'carriedOver');
    assert.equal(carriedOver.length, 7);
  });

  it('the text is compared with what the tables of its edition have: 废止, 现行有效, 收费 and two kinds of 其他处理 from 2021 on', () => {
    const subjects = (edition: '2019' | '2021') =>
      rulebook(edition).statements.map(({ id }) => id.replace('narrative.figure.', ''));
    const later = subjects('2021').filter((subject) => !subjects('2019').includes(subject));
    assert.deepEqual(later.sort(), [
      'closedNotCorrected',
      'closedUnpaid',
      'fees',
      'normativeInForce',
      'normativeRepealed',
      'regulationsInForce',
      'regulationsRepealed',
    ]);
    for (const { readings } of [...rulebook('2019').statements, ...rulebook('2021').statements])
      assert.ok(readings.length > 0);
  });
});
