import type { LaidOut } from '../paneState';

/** What keeps a report from being submitted, the first thing to do first. Counts are of cards or of cells. */
export type Blocker =
  | { kind: 'errors'; count: number }
  | { kind: 'blanks'; count: number }
  | { kind: 'unexplained'; count: number };

/** Why the report cannot be submitted yet; null when it can. */
export function blocker({ result, cards }: LaidOut, explanations: Record<string, string>): Blocker | null {
  const errors = cards.filter(({ severity, kind }) => severity === 'error' && kind !== 'blank').length;
  if (errors > 0) return { kind: 'errors', count: errors };
  if (result.counts.blanks > 0) return { kind: 'blanks', count: result.counts.blanks };
  const unexplained = cards.filter(
    ({ severity, findings: [finding] }) => severity === 'warning' && !explanations[finding.rule]?.trim(),
  ).length;
  return unexplained > 0 ? { kind: 'unexplained', count: unexplained } : null;
}
