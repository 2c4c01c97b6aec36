import type { Report } from '../../../shared/report/report';
import { sumModel } from '../../../shared/localise/sumModel';
import type { Random } from './random';

/** How the cells to be damaged lie: anywhere, or so close together that their effects mix. */
export type Spread = 'anywhere' | 'oneRow' | 'oneColumn' | 'fourLines';

const partOf = (key: string, index: 1 | 2): string => key.split('.')[index] as string;

/** Cells of 表三 and 表四 that stand in sums, as many as asked for. */
function cellsToDamage(report: Report, count: number, spread: Spread, random: Random): string[] {
  const { keys } = sumModel(report.edition);
  const inRequests = keys.filter((key) => key.startsWith('requests.'));
  const [first, second] = [random.pick(inRequests), random.pick(inRequests)];
  const candidates = {
    anywhere: keys,
    oneRow: inRequests.filter((key) => partOf(key, 1) === partOf(first, 1)),
    oneColumn: inRequests.filter((key) => partOf(key, 2) === partOf(first, 2)),
    fourLines: inRequests.filter(
      (key) =>
        [first, second].some((one) => partOf(one, 1) === partOf(key, 1)) ||
        [first, second].some((one) => partOf(one, 2) === partOf(key, 2)),
    ),
  }[spread];
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(random.pick(candidates));
  return [...chosen];
}

/** What a clerk might have typed for a number; never the number itself. */
function mistyped(value: number, random: Random): number {
  const digits = String(value);
  const at = random.below(digits.length);
  const without = Number(digits.slice(0, at) + digits.slice(at + 1));
  const swapped = Number(
    digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2),
  );
  const tries = [
    without,
    swapped,
    Number(digits.slice(0, at) + String(random.below(10)) + digits.slice(at)),
    value + 1 + random.below(3),
    Math.max(0, value - 1 - random.below(3)),
    0,
  ];
  const typed = random.pick(tries);
  return typed === value ? value + 1 : typed;
}

/** The report with so many of its cells mistyped. */
export function damage(report: Report, count: number, spread: Spread, random: Random): Report {
  const figures = { ...report.figures };
  for (const cell of cellsToDamage(report, count, spread, random))
    figures[cell] = mistyped(figures[cell] as number, random);
  return { ...report, figures };
}
