import { check } from '../shared/check/check';
import { blanksFromSums } from '../shared/localise/blanksFromSums';
import { localise } from '../shared/localise/localise';
import type { Report } from '../shared/report/report';
import { readNarrative } from '../shared/narrative/reading/readNarrative';
import { ordinaryText } from '../test/cases/narrative/ordinaryText';
import { reportCase } from '../test/cases/reportCase';
import { spread, type Bench, type Measurement } from './table';

const batch = 200;

/** Microseconds for one whole check, from batches large enough for the clock. */
function measure(name: string, run: () => unknown, beside?: string): Measurement {
  const samples = Array.from({ length: 300 }, () => {
    const start = performance.now();
    for (let index = 0; index < batch; index += 1) run();
    return ((performance.now() - start) / batch) * 1000;
  });
  const { median, p99 } = spread(samples.slice(50));
  return { name, figure: `${median.toFixed(1)} µs median, ${p99.toFixed(1)} µs p99`, beside };
}

/** All that the pane works out after an edit. */
function judge(report: Report): void {
  const { counts } = check(report);
  if (counts.sums.broken > 0) localise(report);
  if (counts.blanks > 0) blanksFromSums(report);
}

const benchCheck: Bench = async () => {
  const clean = reportCase('hangzhou-2025');
  const blank = reportCase('getashang-2021');
  const now = reportCase('pingtan-2022');
  const damaged = reportCase('hangzhou-2025', { 'requests.granted.naturalPerson': 1 });
  const last = reportCase('pingtan-2021');
  const written = ordinaryText.slice(0, 1000);
  const texted = { ...clean, narrative: { overview: written } };
  const read = readNarrative(texted);
  return [
    measure('check, a clean report', () => check(clean), 'without text; goal: under 8 µs median'),
    measure('check, 161 blanks', () => check(blank)),
    measure(
      `check, with ${written.length} characters of text`,
      () => check(texted),
      'goal: its reading under 150 µs',
    ),
    measure('the same, when only a figure has changed', () => check(texted, null, read)),
    measure('whole check, localiser included, a clean report', () => judge(clean)),
    measure('whole check, localiser included, one wrong figure', () => judge(damaged)),
    measure('whole check, localiser included, 161 blanks', () => judge(blank)),
    measure("check, with last year's report", () => check(now, last)),
  ];
};

export default benchCheck;
