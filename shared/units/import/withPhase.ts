import type { UnitPhase } from '../directoryUnit';

export type PhaseFacts = Omit<UnitPhase, 'from'>;

/**
 * A unit's phases once these facts hold from a report year on, until the next phase that is known. What held before stays; a
 * phase of that very year is put right. Phases that say the same as the one before them are one.
 *
 * @param phases oldest first
 */
export function withPhase(phases: readonly UnitPhase[], from: number, facts: PhaseFacts): UnitPhase[] {
  return [...phases.filter((phase) => phase.from !== from), { from, ...facts }]
    .sort((a, b) => a.from - b.from)
    .filter((phase, index, all) => {
      const before = all[index - 1];
      return before === undefined || !isSamePhase(before, phase);
    });
}

/** Whether two phases say the same, whenever they began. */
export const isSamePhase = (a: PhaseFacts, b: PhaseFacts): boolean =>
  a.name === b.name && a.region === b.region && a.kind === b.kind && a.mayIssueRules === b.mayIssueRules;
