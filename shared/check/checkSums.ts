import type { EditionId } from '../editions/edition';
import { figureCells } from '../editions/figureCells';
import type { Finding } from '../rulebook/finding';
import { rulebook } from '../rulebook/rulebook';
import type { SumRule } from '../rulebook/rule';

/** A sum rule with its cells as positions in `figureCells`, so that a check does no look-ups by name. */
interface CompiledSum {
  rule: SumRule;
  cells: string[];
  left: Uint16Array;
  right: Uint16Array;
}

function compile(edition: EditionId): CompiledSum[] {
  const positions = new Map(figureCells(edition).map(({ key }, index) => [key, index]));
  return rulebook(edition).sums.map((rule) => {
    const side = (sign: 1 | -1): Uint16Array =>
      Uint16Array.from(
        rule.terms.filter((term) => term.sign === sign),
        ({ cell }) => positions.get(cell) ?? 0,
      );
    return { rule, cells: rule.terms.map(({ cell }) => cell), left: side(1), right: side(-1) };
  });
}

const compiled: Record<EditionId, CompiledSum[]> = { '2019': compile('2019'), '2021': compile('2021') };

function add(numbers: Float64Array, positions: Uint16Array): number {
  let sum = 0;
  for (let at = 0; at < positions.length; at += 1) sum += numbers[positions[at] as number] as number;
  return sum;
}

/**
 * Judges the equalities of an edition. A sum is over integers well within what a double holds exactly.
 *
 * @param numbers in the order of `figureCells`, NaN for what is blank or not a number
 */
export function checkSums(
  edition: EditionId,
  numbers: Float64Array,
): { broken: Finding[]; unjudged: Finding[] } {
  const broken: Finding[] = [];
  const unjudged: Finding[] = [];
  for (const { rule, cells, left, right } of compiled[edition]) {
    const expected = add(numbers, left);
    const actual = add(numbers, right);
    if (expected === actual) continue;
    const difference = expected - actual;
    const { id, family, severity } = rule;
    if (Number.isNaN(difference)) unjudged.push({ rule: id, family, severity, outcome: 'unjudged', cells });
    else broken.push({ rule: id, family, severity, outcome: 'broken', cells, expected, actual, difference });
  }
  return { broken, unjudged };
}
