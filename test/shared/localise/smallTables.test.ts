import assert from 'node:assert/strict';
import type { BrokenPart } from '../../../shared/localise/brokenParts';
import type { Answer } from '../../../shared/localise/answer';
import { fewestChanges } from '../../../shared/localise/fewestChanges';
import { mendStepwise } from '../../../shared/localise/mendStepwise';
import { everySubset } from './everySubset';
import { random } from './random';
import { partOf, smallTable } from './smallTable';

const enough = 100_000;

const asText = (answers: Answer[]): string[] =>
  answers
    .map(({ columns, counts }) => columns.map((column, index) => `${column}=${counts[index]}`).join(' '))
    .sort();

const isBroken = ({ residuals }: BrokenPart): boolean => residuals.some((residual) => residual !== 0);

function assertMends({ cells, counts, matrix, residuals }: BrokenPart, answer: Answer): void {
  assert.deepEqual(
    answer.columns,
    [...new Set(answer.columns)].sort((a, b) => a - b),
  );
  const changed = counts.slice();
  for (const [index, column] of answer.columns.entries()) {
    const count = answer.counts[index] as number;
    assert.ok(Number.isInteger(count) && count >= 0 && count !== counts[column]);
    changed[column] = count;
  }
  for (const row of residuals.keys()) {
    const sum = cells.reduce((rest, _, column) => {
      return rest + (matrix[row * cells.length + column] as number) * (changed[column] as number);
    }, 0);
    assert.equal(sum, 0);
  }
}

const shapes = [
  [1, 2],
  [2, 2],
  [2, 3],
  [3, 3],
] as const;

describe('the fewest changes of small tables', () => {
  for (const [rows, columns] of shapes) {
    it(`of ${rows} rows and ${columns} columns are all that solving for every choice of cells finds`, () => {
      const source = random(rows * 10 + columns);
      let compared = 0;
      for (let count = 0; count < 60; count += 1) {
        const part = smallTable(rows, columns, 1 + (count % 3), source);
        if (!isBroken(part)) continue;
        const { answers, complete } = fewestChanges(part, enough);
        const size = answers[0]?.columns.length ?? 0;
        for (const answer of answers) assertMends(part, answer);
        for (let fewer = 1; fewer < size; fewer += 1) assert.deepEqual(everySubset(part, fewer), []);
        assert.equal(complete, true);
        assert.deepEqual(asText(answers), asText(everySubset(part, size)));
        compared += 1;
      }
      assert.ok(compared > 40);
    });
  }

  it('that take more than three cells mend them, too, and are called complete only if that is certain', () => {
    const source = random(7);
    let incomplete = 0;
    for (let count = 0; count < 40; count += 1) {
      const part = smallTable(3, 3, 6, source);
      if (!isBroken(part)) continue;
      const { answers, complete } = fewestChanges(part, enough);
      const size = answers[0]?.columns.length ?? 0;
      for (const answer of answers) assertMends(part, answer);
      for (let fewer = 1; fewer < Math.min(size, 4); fewer += 1)
        assert.deepEqual(everySubset(part, fewer), []);
      if (!complete) incomplete += 1;
      if (!complete) assert.ok(size > 3);
    }
    assert.ok(incomplete > 0);
  });

  it('are not claimed when the choices run out', () => {
    const part = smallTable(3, 3, 4, random(9));
    assert.ok((fewestChanges(part, enough).answers[0]?.columns.length ?? 0) > 2);
    assert.equal(fewestChanges(part, 2).complete, false);
  });

  it('are none where no numbers mend the equations', () => {
    const contradiction = partOf(
      [
        [1, 1],
        [1, 1],
      ],
      [0, 0],
    );
    contradiction.residuals.set([1, -1]);
    assert.deepEqual(fewestChanges(contradiction, enough), { answers: [], complete: false });
  });
});

describe('mending small tables step by step', () => {
  for (const [rows, columns, wrongCells, mendsAtLeast, inAsFew] of [
    [3, 3, 3, 39, 39],
    [5, 5, 5, 40, 40],
    [8, 6, 6, 37, 33],
  ] as const) {
    it(`of 40 tables of ${rows} by ${columns} with ${wrongCells} wrong cells mends ${mendsAtLeast} or more, ${inAsFew} in no more changes`, () => {
      const source = random(17);
      let mended = 0;
      let asFew = 0;
      for (let count = 0; count < 40; count += 1) {
        const part = smallTable(rows, columns, wrongCells, source);
        const answers = mendStepwise(part);
        for (const answer of answers) {
          assertMends(part, answer);
          assert.equal(answer.columns.length, answers[0]?.columns.length);
        }
        const [first] = answers;
        if (first === undefined) continue;
        mended += 1;
        if (first.columns.length <= wrongCells) asFew += 1;
      }
      assert.ok(mended >= mendsAtLeast, `${mended} mended`);
      assert.ok(asFew >= inAsFew, `${asFew} in no more changes than cells are wrong`);
    });
  }

  it('leaves the part that it was given as it was', () => {
    const part = smallTable(3, 3, 2, random(5));
    const before = structuredClone(part);
    mendStepwise(part);
    fewestChanges(part, enough);
    assert.deepEqual(part, before);
  });
});
