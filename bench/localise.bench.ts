import { localise } from '../shared/localise/localise';
import type { EditionId } from '../shared/editions/edition';
import type { Report } from '../shared/report/report';
import { consistentReport } from '../test/shared/localise/consistentReport';
import { damage } from '../test/shared/localise/damage';
import { random } from '../test/shared/localise/random';
import { spread, type Bench, type Measurement } from './table';

const editions: EditionId[] = ['2019', '2021'];
const reportsPerSize = 2000;

/** Seeded random reports of both editions, each with so many cells mistyped. */
function damagedReports(wrongCells: number): Report[] {
  const source = random(wrongCells);
  return Array.from({ length: reportsPerSize }, (_, index) => {
    const report = consistentReport(editions[index % 2] as EditionId, source.pick([0.1, 0.5, 1]), source);
    return wrongCells === 0 ? report : damage(report, wrongCells, 'anywhere', source);
  });
}

const share = (count: number): string => `${((100 * count) / reportsPerSize).toFixed(1)} %`;

function measure(wrongCells: number): Measurement[] {
  const samples: number[] = [];
  let unique = 0;
  let complete = 0;
  for (const report of damagedReports(wrongCells)) {
    const start = performance.now();
    const found = localise(report);
    samples.push(performance.now() - start);
    if (found.suspects.length === 1) unique += 1;
    if (found.complete) complete += 1;
  }
  const { median, p99 } = spread(samples);
  const name = `localiser, ${wrongCells} wrong cells`;
  const lines: Measurement[] = [
    {
      name,
      figure: `${median.toFixed(3)} ms median, ${p99.toFixed(3)} ms p99`,
      beside: 'goal: 1 ms median, 10 ms p99',
    },
  ];
  if (wrongCells > 0) lines.push({ name: `${name}, proven the fewest`, figure: share(complete) });
  if (wrongCells === 1) lines.push({ name: 'one slip, exactly one root cause', figure: share(unique) });
  return lines;
}

const benchLocalise: Bench = () => {
  for (const report of damagedReports(3)) localise(report);
  return Promise.resolve([0, 1, 2, 3].flatMap(measure));
};

export default benchLocalise;
