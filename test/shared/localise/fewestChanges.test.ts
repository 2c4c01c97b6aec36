import assert from 'node:assert/strict';
import loadHighs from 'highs';
import type { EditionId } from '../../../shared/editions/edition';
import { implausibility } from '../../../shared/localise/implausibility';
import { localise, suspectLimit } from '../../../shared/localise/localise';
import { numberBounds } from '../../../shared/rulebook/numberRules';
import type { Report } from '../../../shared/report/report';
import type { Suspect } from '../../../shared/rulebook/finding';
import { brokenSums, mended } from './brokenSums';
import { consistentReport } from './consistentReport';
import { damage, type Spread } from './damage';
import { everyAnswer } from './everyAnswer';
import { fewestByHighs } from './fewestByHighs';
import { random, type Random } from './random';

const editions: EditionId[] = ['2019', '2021'];
const spreads: Spread[] = ['anywhere', 'oneRow', 'oneColumn', 'fourLines'];

/** How many damages HiGHS judges for each edition, number of wrong cells and way they lie; it takes about 50 ms each, and the soak tries thousands. */
const perKind = Number(process.env['GOUJI_HIGHS_CASES'] ?? 2);

/** The part of the other random damages that is tried; mutation testing runs them hundreds of times. */
const share = Number(process.env['GOUJI_RANDOM_SHARE'] ?? 1);
const cases = (usual: number): number => Math.ceil(usual * share);

/** Empties some cells or puts text in them, so that their sums cannot be judged. */
function withGaps(report: Report, cells: number, source: Random): Report {
  const figures = { ...report.figures };
  const keys = Object.keys(figures);
  for (let count = 0; count < cells; count += 1) figures[source.pick(keys)] = source.pick([null, '若干']);
  return { ...report, figures };
}

const asText = (suspects: Suspect[]): string[] =>
  suspects
    .map((suspect) =>
      suspect
        .map(({ cell, to }) => `${cell}=${to}`)
        .sort()
        .join(' '),
    )
    .sort();

function assertMends(report: Report, suspect: Suspect): void {
  assert.deepEqual(brokenSums(mended(report, suspect)), []);
  for (const { cell, from, to } of suspect) {
    assert.equal(from, report.figures[cell]);
    assert.notEqual(from, to);
    assert.ok(Number.isInteger(to) && to >= 0 && to <= numberBounds.count.max);
  }
}

describe('the fewest changes, over random damages', () => {
  for (const edition of editions) {
    it(`are exactly all that one or two changes can do, tried one by one, edition ${edition}`, () => {
      const source = random(Number(edition));
      for (let count = 0; count < cases(120); count += 1) {
        const report = damage(
          consistentReport(edition, source.pick([0.1, 0.5, 1]), source),
          1 + (count % 2),
          spreads[count % 4] as Spread,
          source,
        );
        const every = everyAnswer(report) ?? [];
        const { suspects, complete, more } = localise(report);
        assert.equal(complete, true);
        assert.equal(more, every.length > suspectLimit);
        if (!more) assert.deepEqual(asText(suspects), asText(every));
        else for (const one of asText(suspects)) assert.ok(asText(every).includes(one));
      }
    });

    it(`mend all sums with as few cells as were damaged, the damage among them, edition ${edition}`, () => {
      const source = random(Number(edition) + 1);
      for (let count = 0; count < cases(450); count += 1) {
        const size = 1 + (count % 3);
        const sound = consistentReport(edition, source.pick([0.1, 0.5, 1]), source);
        const report = damage(sound, size, spreads[count % 4] as Spread, source);
        const { suspects, complete, more } = localise(report);
        assert.equal(complete, true);
        const found = suspects[0]?.length ?? 0;
        assert.ok(found <= size);
        for (const suspect of suspects) {
          assert.equal(suspect.length, found);
          assertMends(report, suspect);
        }
        const undone = Object.keys(sound.figures).flatMap((cell) =>
          sound.figures[cell] === report.figures[cell] ? [] : [`${cell}=${sound.figures[cell]}`],
        );
        if (found === undone.length && !more) assert.ok(asText(suspects).includes(undone.sort().join(' ')));
        const points = suspects.map((suspect) => implausibility(suspect, edition));
        assert.deepEqual(
          points,
          [...points].sort((a, b) => a - b),
        );
        assert.equal(new Set(asText(suspects)).size, suspects.length);
      }
    });

    it(`with four to ten wrong cells mend all sums, or nothing is claimed, edition ${edition}`, () => {
      const source = random(Number(edition) + 2);
      let explained = 0;
      for (let count = 0; count < cases(42); count += 1) {
        const size = 4 + (count % 7);
        const report = damage(consistentReport(edition, 0.5, source), size, 'anywhere', source);
        const { suspects, complete } = localise(report);
        for (const suspect of suspects) assertMends(report, suspect);
        if (complete) assert.ok((suspects[0]?.length ?? Infinity) <= size);
        if (suspects.length > 0) explained += 1;
      }
      assert.ok(explained >= Math.floor((cases(42) * 5) / 6));
    });
  }

  it('are as few as HiGHS finds', async () => {
    const highs = await loadHighs();
    const source = random(11);
    for (const edition of editions)
      for (const size of [1, 2, 3])
        for (const spread of spreads)
          for (let count = 0; count < perKind; count += 1) {
            const sound = consistentReport(edition, count % 6 === 0 ? 1 : 0.1, source);
            const report = withGaps(damage(sound, size, spread, source), count % 3 === 0 ? 3 : 0, source);
            const { suspects, complete } = localise(report);
            const found = suspects[0]?.length ?? 0;
            for (const suspect of suspects) assertMends(report, suspect);
            const fewest = fewestByHighs(highs, report);
            if (complete) assert.equal(found, fewest);
            else assert.ok(found >= fewest && fewest > 2);
          }
  }).timeout(0);
});
