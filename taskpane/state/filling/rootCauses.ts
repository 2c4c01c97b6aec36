import type { CellKey } from '../../../shared/editions/edition';
import { forgottenTotals } from './forgottenTotals';
import type { Change, Finding, Suspect } from '../../../shared/rulebook/finding';

/** Broken sums that go back to the same cells, and the ways to mend them. */
export interface RootCause {
  findings: [Finding, ...Finding[]];
  /** Each is one set of changes that mends all of these sums; one alone is certain. */
  alternatives: Change[][];
}

/**
 * Groups broken sums by what explains them. Two sums belong together when, in some explanation, one changed cell
 * stands in both, or when both lack the total of one forgotten line. Each group then takes from every explanation the changes that touch it.
 *
 * @param findings broken sums, in the order of the rulebook
 * @param suspects alternatives, each of which explains all of the sums together; none leaves every sum on its own
 */
export function rootCauses(findings: Finding[], suspects: Suspect[]): RootCause[] {
  const holders = new Map<CellKey, Finding[]>();
  for (const finding of findings) {
    for (const cell of finding.cells) holders.set(cell, [...(holders.get(cell) ?? []), finding]);
  }
  const groups = new Map<Finding, Finding[]>(findings.map((finding) => [finding, [finding]]));
  for (const { cell } of suspects.flat()) {
    const [first, ...rest] = holders.get(cell) ?? [];
    for (const other of rest) if (first) join(groups, first, other);
  }
  const [only, ...more] = suspects;
  for (const [first, ...rest] of only && more.length === 0 ? forgottenTotals(only, findings) : [])
    for (const other of rest) if (first) join(groups, first, other);
  return [...new Set(groups.values())].flatMap((members) => {
    const [first, ...rest] = findings.filter((finding) => members.includes(finding));
    if (!first) return [];
    return [{ findings: [first, ...rest], alternatives: alternativesFor([first, ...rest], suspects) }];
  });
}

function join(groups: Map<Finding, Finding[]>, a: Finding, b: Finding): void {
  const left = groups.get(a) ?? [a];
  const right = groups.get(b) ?? [b];
  if (left === right) return;
  const joined = [...left, ...right];
  for (const finding of joined) groups.set(finding, joined);
}

function alternativesFor(members: Finding[], suspects: Suspect[]): Change[][] {
  const cells = new Set(members.flatMap((finding) => finding.cells));
  const distinct = new Map<string, Change[]>();
  for (const suspect of suspects) {
    const changes = suspect.filter(({ cell }) => cells.has(cell));
    if (changes.length > 0) distinct.set(JSON.stringify(changes), changes);
  }
  return [...distinct.values()];
}
