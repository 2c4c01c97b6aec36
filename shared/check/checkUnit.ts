import type { Report, Unit } from '../report/report';
import type { Finding } from '../rulebook/finding';
import { rulebook } from '../rulebook/rulebook';
import type { UnitRule } from '../rulebook/rule';
import { mayRegulate } from './mayRegulate';

const concerns: Record<UnitRule['about'], (unit: Unit) => boolean> = {
  mayNotRegulate: (unit) => mayRegulate(unit) === false,
  township: (unit) => unit.kind === 'township',
};

/** Judges what a unit of its kind normally leaves at 0. Nothing is said of a unit whose kind is not known. */
export function checkUnit(report: Report): Finding[] {
  return rulebook(report.edition).units.flatMap(({ id, family, severity, about, cells }): Finding[] => {
    if (!concerns[about](report.unit)) return [];
    const filled = cells.filter((cell) => Number(report.figures[cell] ?? 0) > 0);
    return filled.length === 0 ? [] : [{ rule: id, family, severity, outcome: 'broken', cells: filled }];
  });
}
