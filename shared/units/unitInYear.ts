import * as z from 'zod';
import { directoryUnitSchema, unitPhaseSchema, type DirectoryUnit, type UnitPhase } from './directoryUnit';

/** A unit as it was in one year. */
export const unitInYearSchema = z.object({
  code: directoryUnitSchema.shape.code,
  name: unitPhaseSchema.shape.name,
  region: unitPhaseSchema.shape.region,
  kind: unitPhaseSchema.shape.kind,
  mayIssueRules: unitPhaseSchema.shape.mayIssueRules,
});
export type UnitInYear = z.infer<typeof unitInYearSchema>;

/** What held for a report year; null before the unit began. Whether it still reported then plays no part. */
export function phaseInYear({ phases }: DirectoryUnit, year: number): UnitPhase | null {
  return phases.filter(({ from }) => from <= year).at(-1) ?? null;
}

/** The unit as it was in a report year; null when it does not report for that year: not yet, or no longer. */
export function unitInYear(unit: DirectoryUnit, year: number): UnitInYear | null {
  const phase = phaseInYear(unit, year);
  if (phase === null || (unit.until !== null && year > unit.until)) return null;
  const { name, region, kind, mayIssueRules } = phase;
  return { code: unit.code, name, region, kind, mayIssueRules };
}
