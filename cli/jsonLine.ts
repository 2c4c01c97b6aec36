import type { Finding, Suspect } from '../shared/rulebook/finding';
import type { Judgement } from './checkFile';

/**
 * The line of JSON for one file: file, edition, year, verdict, findings, suspects and, where the file was not ours, doubts,
 * in this order. Edition and year of a file that cannot be read are null.
 *
 * @param more members that stand behind these
 */
export function jsonLine(judgement: Judgement, more: Record<string, unknown> = {}): string {
  const { file, verdict } = judgement;
  if (verdict === 'unreadable')
    return JSON.stringify({ file, edition: null, year: null, verdict, findings: [], suspects: [], ...more });
  const { report, findings, localisation, doubts } = judgement;
  const { edition, year } = report;
  return JSON.stringify({
    file,
    edition,
    year,
    verdict,
    findings: findings.map(findingOf),
    suspects: localisation.suspects.map(suspectOf),
    doubts: doubts ?? undefined,
    ...more,
  });
}

/** JSON leaves out the members that are undefined. */
function findingOf({ rule, severity, outcome, cells, expected, actual, difference }: Finding) {
  return { rule, severity, outcome, cells, expected, actual, difference };
}

function suspectOf(suspect: Suspect): Suspect {
  return suspect.map(({ cell, from, to }) => ({ cell, from, to }));
}
