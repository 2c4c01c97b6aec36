import type { CellKey } from '../../../shared/editions/edition';
import type { Finding, Suspect } from '../../../shared/rulebook/finding';

/** Two totals at 0 may be two slips; three in one line are a line that was forgotten. */
const fewestInLine = 3;

/**
 * The broken sums whose totals stand in one row or one column and were all left at 0: one slip, whose mend is to fill
 * the line.
 *
 * @param suspect the one explanation of all broken sums
 * @returns for each such line its sums
 */
export function forgottenTotals(suspect: Suspect, findings: Finding[]): Finding[][] {
  const sumOf = new Map(findings.map((finding) => [finding.cells.at(-1), finding]));
  const lines = new Map<string, Finding[]>();
  for (const { cell, from } of suspect) {
    const sum = from === 0 ? sumOf.get(cell) : undefined;
    if (sum === undefined) continue;
    for (const line of linesOf(cell)) lines.set(line, [...(lines.get(line) ?? []), sum]);
  }
  return [...lines.values()].filter(({ length }) => length >= fewestInLine);
}

function linesOf(cell: CellKey): string[] {
  const [table, row, column] = cell.split('.');
  return [`${table} row ${row}`, `${table} column ${column}`];
}
