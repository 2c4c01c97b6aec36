import { covers, grantsOf, isReleasable } from '../../../shared/release/applyGrants';
import type { Grant } from '../../../shared/release/grant';
import type { Release } from '../../../shared/release/release';
import type { Report } from '../../../shared/report/report';
import type { Finding } from '../../../shared/rulebook/finding';
import type { LaidOut } from '../paneState';
import type { KnownReleases } from './knownReleases';
import { isSameUnitYear, type UnitYear } from './lastYear';

/** What of a report says whose it is. */
export type ReportOf = Pick<Report, 'unit' | 'year'>;

/** Whose releases a report may have; null when it does not say whose it is. */
export function unitYearOf({ unit, year }: ReportOf): UnitYear | null {
  return unit.code === undefined ? null : { unit: unit.code, year };
}

/** What was asked for a report, as far as it is known. */
export function releasesOf(known: KnownReleases | null, report: ReportOf): Release[] {
  if (known === null || known.found === 'asking') return [];
  return isSameUnitYear(known, unitYearOf(report)) ? known.found : [];
}

/** What was granted for a report, as far as it is known. */
export function grantsKnown(known: KnownReleases | null, report: ReportOf): Grant[] {
  return grantsOf(releasesOf(known, report));
}

/**
 * Where the findings of a card stand. `mayAsk`: nothing was asked yet; `pendingOther`, `outdated`: what was asked, or granted,
 * is about another difference than there is now.
 */
export type ReleaseStanding =
  | { kind: 'mayAsk' }
  | { kind: 'pending' | 'pendingOther' | 'refused' | 'granted' | 'outdated'; release: Release };

/** The standing of findings that share a card; null where they are never released. What was asked last counts. */
export function releaseStanding(
  findings: readonly Finding[],
  releases: readonly Release[],
): ReleaseStanding | null {
  if (!findings.every(isReleasable)) return null;
  const own = releases.filter((release) =>
    findings.some(({ rule }) => release.findings.some((held) => held.rule === rule)),
  );
  const grant = own.find((release) =>
    grantsOf([release]).some((each) => findings.every((finding) => covers(each, finding))),
  );
  if (grant !== undefined) return { kind: 'granted', release: grant };
  const release = own.at(-1);
  if (release === undefined) return { kind: 'mayAsk' };
  const isSame = findings.every((finding) =>
    release.findings.some(
      ({ rule, difference }) => rule === finding.rule && difference === finding.difference,
    ),
  );
  if (release.decided === null) return { kind: isSame ? 'pending' : 'pendingOther', release };
  if (release.decided.decision === 'granted') return { kind: 'outdated', release };
  return isSame ? { kind: 'refused', release } : { kind: 'mayAsk' };
}

/** The errors of a report that may be asked for now: neither granted nor waiting. */
export function openToAsk({ result }: LaidOut, releases: readonly Release[]): Finding[] {
  return result.findings.filter((finding) => {
    const standing = releaseStanding([finding], releases)?.kind ?? 'granted';
    return standing !== 'granted' && standing !== 'pending' && standing !== 'pendingOther';
  });
}
