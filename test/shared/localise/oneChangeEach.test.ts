import assert from 'node:assert/strict';
import { localise } from '../../../shared/localise/localise';
import { oneChangeEach } from '../../../shared/localise/oneChangeEach';
import { reportCase, type ReportCase } from '../../cases/reportCase';
import { partOf } from './smallTable';

const zeroed = (name: ReportCase, line: RegExp): Record<string, number> =>
  Object.fromEntries(
    Object.entries(reportCase(name).figures).flatMap(([cell, figure]) =>
      line.test(cell) && Number(figure) > 0 ? [[cell, 0]] : [],
    ),
  );

describe('a whole line of totals left at 0', () => {
  for (const [name, what, line] of [
    ['hangzhou-2025', 'the column 总计', /^requests\..*\.total$/],
    ['hangzhou-2025', 'the row （七）总计', /^requests\.handled\./],
    ['pingtan-2021', 'the column 总计', /^requests\..*\.total$/],
    ['pingtan-2022', 'the column 总计', /^requests\..*\.total$/],
  ] as const)
    it(`${what} of ${name}: each becomes the sum of its parts, and nothing else could`, () => {
      const figures = zeroed(name, line);
      const { suspects, complete, more } = localise(reportCase(name, figures));
      assert.deepEqual([complete, more], [true, false]);
      const published = reportCase(name).figures;
      assert.deepEqual(suspects, [
        Object.keys(figures).map((cell) => ({ cell, from: 0, to: published[cell] })),
      ]);
    });

  it('beside one more wrong figure: all of them, without a claim that nothing else could', () => {
    const figures = {
      ...zeroed('hangzhou-2025', /^requests\..*\.total$/),
      'requests.granted.business': 5,
    };
    const { suspects, complete } = localise(reportCase('hangzhou-2025', figures));
    assert.equal(complete, false);
    assert.deepEqual(
      suspects.map((suspect) => suspect.map(({ cell }) => cell).sort()),
      [Object.keys(figures).sort()],
    );
  });
});

describe('one change in each of several equations that share no cell', () => {
  /** Two rows of two parts and a total, and a column of the first parts with its own total. */
  const equations = [
    [1, 1, -1, 0, 0, 0, 0],
    [0, 0, 0, 1, 1, -1, 0],
    [1, 0, 0, 1, 0, 0, -1],
  ];
  const found = (counts: number[], steps = 100) => oneChangeEach(partOf(equations, counts), [0, 1], steps);

  it('every choice of cells that the other equations bear', () =>
    assert.deepEqual(found([2, 3, 6, 4, 5, 8, 6]), {
      answers: [
        { columns: [0, 3], counts: [3, 3] },
        { columns: [1, 4], counts: [4, 4] },
        { columns: [1, 5], counts: [4, 9] },
        { columns: [2, 4], counts: [5, 4] },
        { columns: [2, 5], counts: [5, 9] },
      ],
      exhausted: false,
    }));

  it('no number below 0', () =>
    assert.deepEqual(found([0, 3, 2, 0, 5, 4, 0]).answers, [
      { columns: [1, 4], counts: [2, 4] },
      { columns: [1, 5], counts: [2, 5] },
      { columns: [2, 4], counts: [3, 4] },
      { columns: [2, 5], counts: [3, 5] },
    ]));

  it('none where another equation is broken as well, and no change can mend it', () =>
    assert.deepEqual(found([2, 3, 6, 4, 5, 8, 9]), { answers: [], exhausted: false }));

  it('says when there was more to try', () => {
    const { answers, exhausted } = found([2, 3, 6, 4, 5, 8, 6], 3);
    assert.deepEqual([answers.length, exhausted], [1, true]);
  });
});
