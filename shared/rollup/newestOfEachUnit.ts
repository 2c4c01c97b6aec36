import { plainUnitName } from '../report/isSameUnit';
import type { Report } from '../report/report';

/** A report that may count, and the version under which it was archived; null where it carries no receipt. */
export interface Candidate {
  report: Report;
  version: number | null;
}

/**
 * Of several reports of one unit and year only the newest counts: the highest version, else the latest signature, else
 * the last one given. One unit is one code; a report without a code belongs to the code that bears its name, when there
 * is exactly one.
 *
 * @returns both lists in the order given
 */
export function newestOfEachUnit<T extends Candidate>(
  candidates: readonly T[],
): { newest: T[]; leftOut: T[] } {
  const unitOf = unitNaming(candidates);
  const best = new Map<string, T>();
  for (const candidate of candidates) {
    const unit = `${candidate.report.year} ${unitOf(candidate.report)}`;
    const known = best.get(unit);
    if (known === undefined || !isNewer(known, candidate)) best.set(unit, candidate);
  }
  const chosen = new Set(best.values());
  return {
    newest: candidates.filter((candidate) => chosen.has(candidate)),
    leftOut: candidates.filter((candidate) => !chosen.has(candidate)),
  };
}

function unitNaming(candidates: readonly Candidate[]): (report: Report) => string {
  const codesOfName = new Map<string, Set<string>>();
  for (const { report } of candidates) {
    const { code, name } = report.unit;
    if (code === undefined) continue;
    const plain = plainUnitName(name);
    codesOfName.set(plain, (codesOfName.get(plain) ?? new Set()).add(code));
  }
  return ({ unit }) => {
    if (unit.code !== undefined) return `code ${unit.code}`;
    const name = plainUnitName(unit.name);
    const [code, another] = codesOfName.get(name) ?? [];
    return code !== undefined && another === undefined ? `code ${code}` : `name ${name}`;
  };
}

/** Whether the first is newer than the second; of equals the second, which was given later, counts. */
function isNewer(one: Candidate, other: Candidate): boolean {
  const versions = (one.version ?? 0) - (other.version ?? 0);
  return versions !== 0 ? versions > 0 : (one.report.signedOn ?? '') > (other.report.signedOn ?? '');
}
