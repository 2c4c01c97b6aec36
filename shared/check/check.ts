import type { EditionId } from '../editions/edition';
import { editionForYear } from '../editions/editions';
import { figureCells, type PlacedFigureCell } from '../editions/figureCells';
import type { ReadSection } from '../narrative/reading/readNarrative';
import type { Report } from '../report/report';
import type { CheckResult, Counts, Finding, Verdict } from '../rulebook/finding';
import type { Severity } from '../rulebook/rule';
import { numberBounds } from '../rulebook/numberRules';
import { rulebook } from '../rulebook/rulebook';
import { checkCover } from './checkCover';
import { checkNarrative } from '../narrative/checkNarrative';
import { checkSums } from './checkSums';
import { checkUnit } from './checkUnit';
import { checkYears } from './checkYears';
import { readFigure } from './readFigure';

/** Keys and bounds of the cells in the order of `figureCells`: nearly all figures are whole numbers within them. */
const boundsOf = (edition: EditionId): { keys: string[]; min: Float64Array; max: Float64Array } => ({
  keys: figureCells(edition).map(({ key }) => key),
  min: Float64Array.from(figureCells(edition), ({ kind }) => numberBounds[kind].min),
  max: Float64Array.from(figureCells(edition), ({ kind }) => numberBounds[kind].max),
});
const bounds: Record<EditionId, ReturnType<typeof boundsOf>> = {
  '2019': boundsOf('2019'),
  '2021': boundsOf('2021'),
};

/**
 * Judges a report against the rulebook of its edition. Whatever the rules need that is blank or unreadable leaves them
 * unjudged, which is a finding of its own: it never counts as passed.
 *
 * @param last the same unit's report of the year before; without it nothing across years is judged, and the result says so
 * @param read its text as `readNarrative` reads it, where that is already known, as when only a figure has changed
 * @returns the findings: wrong edition, then not a number, blanks, broken sums, sums that could not be judged, and then
 *   those about cover, unit, years and text
 */
export function check(
  report: Report,
  last: Report | null = null,
  read?: readonly ReadSection[],
): CheckResult {
  const rules = rulebook(report.edition);
  const cells = figureCells(report.edition);
  const { keys, min, max } = bounds[report.edition];
  const { figures } = report;
  const numbers = new Float64Array(cells.length);
  const blanks: Record<string, string[]> = {};
  const findings: Finding[] = [];
  let blankCount = 0;

  const needed = editionForYear(report.year);
  if (needed !== report.edition) {
    for (const { id, family, severity } of rules.editions)
      findings.push({
        rule: id,
        family,
        severity,
        outcome: 'broken',
        cells: [],
        needed: needed ?? undefined,
      });
  }

  for (let index = 0; index < cells.length; index += 1) {
    const figure = figures[keys[index] as string] ?? null;
    if (
      typeof figure === 'number' &&
      figure >= (min[index] as number) &&
      figure <= (max[index] as number) &&
      Number.isInteger(figure)
    ) {
      numbers[index] = figure;
      continue;
    }
    const cell = cells[index] as PlacedFigureCell;
    if (figure === null) {
      (blanks[cell.table] ??= []).push(cell.key);
      blankCount += 1;
      numbers[index] = NaN;
      continue;
    }
    const misfit = readFigure(figure, cell.kind);
    numbers[index] = misfit === null ? Number(figure) : NaN;
    if (misfit !== null) {
      const { reason, found, offered } = misfit;
      const rule = `number.${reason}`;
      findings.push({
        rule,
        family: 'number',
        severity: 'error',
        outcome: 'broken',
        cells: [cell.key],
        found,
        offered,
      });
    }
  }

  for (const { id, family, severity, table } of rules.blanks) {
    const empty = blanks[table];
    if (empty !== undefined) findings.push({ rule: id, family, severity, outcome: 'broken', cells: empty });
  }

  const sums = checkSums(report.edition, numbers);
  const years = last === null ? null : checkYears(report, last);
  findings.push(
    ...sums.broken,
    ...sums.unjudged,
    ...checkCover(report),
    ...checkUnit(report),
    ...(years ?? []),
    ...checkNarrative(report, last, read),
  );
  const counts: Counts = {
    sums: {
      all: rules.sums.length,
      hold: rules.sums.length - sums.broken.length - sums.unjudged.length,
      broken: sums.broken.length,
      unjudged: sums.unjudged.length,
    },
    blanks: blankCount,
    errors: countOf('error', findings),
    warnings: countOf('warning', findings),
    notes: countOf('note', findings),
  };
  const acrossYears = years === null ? 'noLastYear' : 'judged';
  return { findings, counts, verdict: verdictOf(counts, findings), acrossYears };
}

const countOf = (severity: Severity, findings: Finding[]): number =>
  findings.filter((finding) => finding.outcome === 'broken' && finding.severity === severity).length;

/**
 * What could not be judged never counts as passed. A sum of this report has to be mended first; where last year's lacks
 * the number nobody can, so that blocks nothing.
 */
function verdictOf(counts: Counts, findings: Finding[]): Verdict {
  if (counts.errors > 0 || counts.sums.unjudged > 0) return 'errors';
  const isClean = counts.warnings === 0 && findings.every(({ outcome }) => outcome !== 'unjudged');
  return isClean ? 'clean' : 'warnings';
}
