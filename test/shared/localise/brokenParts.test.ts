import assert from 'node:assert/strict';
import { brokenParts, type BrokenPart } from '../../../shared/localise/brokenParts';
import { readCounts } from '../../../shared/localise/readCounts';
import { sumModel } from '../../../shared/localise/sumModel';
import type { Figure } from '../../../shared/report/report';
import { reportCase } from '../../cases/reportCase';

const model = sumModel('2021');
const partsWith = (figures: Record<string, Figure>): BrokenPart[] =>
  brokenParts(model, readCounts(model, reportCase('hangzhou-2025', figures)));
const keysOf = ({ cells }: BrokenPart) => cells.map((cell) => model.keys[cell]);

describe('the parts of a report that are to be mended', () => {
  it('are none where every sum holds', () => assert.deepEqual(partsWith({}), []));

  it('a forum that does not add up is one by itself, its cells in the printed order', () => {
    const [part, ...others] = partsWith({ 'disputes.directSuit.total': 58 });
    assert.ok(part);
    assert.deepEqual(others, []);
    assert.deepEqual(
      keysOf(part),
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => `disputes.directSuit.${result}`),
    );
    assert.deepEqual([...part.counts], [16, 1, 12, 27, 58]);
    assert.deepEqual([...part.matrix], [1, 1, 1, 1, -1]);
    assert.deepEqual([...part.residuals], [-2]);
    assert.equal(part.whole, true);
  });

  it('two forums are two', () => {
    const parts = partsWith({ 'disputes.directSuit.total': 58, 'disputes.review.total': 0 });
    assert.deepEqual(
      parts.map(({ cells, residuals }) => [cells.length, [...residuals]]),
      [
        [5, [790]],
        [5, [-2]],
      ],
    );
  });

  it('表三 hangs together whichever of its cells is wrong, with every equation in the order of the rulebook', () => {
    const [part] = partsWith({ 'requests.granted.total': 5458 });
    assert.ok(part);
    assert.equal(part.cells.length, 175);
    assert.equal(part.residuals.length, 39);
    assert.deepEqual(
      keysOf(part),
      model.keys.filter((key) => key.startsWith('requests.')),
    );
    const sumOf = (row: number) =>
      part.counts.reduce(
        (sum, count, column) => sum + (part.matrix[row * 175 + column] as number) * count,
        0,
      );
    assert.deepEqual(
      [...part.residuals.keys()].map((row) => sumOf(row)),
      [...part.residuals],
    );
    const broken = [...part.residuals.entries()].filter(([, residual]) => residual !== 0);
    assert.deepEqual(broken, [
      [13, -90],
      [16, 90],
    ]);
  });

  it('one with an equation that cannot be judged is not whole; another is', () => {
    const parts = partsWith({
      'requests.granted.total': null,
      'requests.handled.business': 255,
      'disputes.review.total': 0,
    });
    assert.deepEqual(
      parts.map(({ whole, residuals }) => [whole, residuals.length]),
      [
        [false, 37],
        [true, 1],
      ],
    );
  });
});
