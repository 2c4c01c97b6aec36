import type { Identity } from '../../shared/api/identity';
import type { RouteName } from '../../shared/api/routes';
import { isWithin } from '../../shared/report/region';
import { RequestProblem } from '../answer/requestProblem';

type Role = Identity['role'];

/** Whose reports or units a role may ask for by a route: none in particular, those of the own unit, of the own region, or all. */
export type Scope = 'none' | 'ownUnit' | 'ownRegion' | 'all';

/** Who may call what, and for whom: role × operation × scope. A role that is not named may not call; `anyone` needs no token. */
export const permissions: Record<RouteName, 'anyone' | Partial<Record<Role, Scope>>> = {
  health: 'anyone',
  ready: 'anyone',
  getOpenApi: 'anyone',
  identity: { reporter: 'none', supervisor: 'none', auditor: 'none', administrator: 'none' },
  check: { reporter: 'none', supervisor: 'none', auditor: 'none' },
  submit: { reporter: 'ownUnit' },
  listReports: { reporter: 'ownUnit', supervisor: 'ownRegion', auditor: 'ownRegion' },
  listVersions: { reporter: 'ownUnit', supervisor: 'ownRegion', auditor: 'ownRegion' },
  getLatest: { reporter: 'ownUnit', supervisor: 'ownRegion', auditor: 'ownRegion' },
  getVersion: { reporter: 'ownUnit', supervisor: 'ownRegion', auditor: 'ownRegion' },
  getWorkbook: { reporter: 'ownUnit', supervisor: 'ownRegion', auditor: 'ownRegion' },
  recheck: { supervisor: 'ownRegion', auditor: 'ownRegion' },
  filePublished: { reporter: 'ownUnit', supervisor: 'ownRegion' },
  getReviews: { reporter: 'ownUnit', supervisor: 'ownRegion', auditor: 'ownRegion' },
  decide: { supervisor: 'ownRegion' },
  rollup: { supervisor: 'ownRegion', auditor: 'ownRegion' },
  rebuildOverview: { supervisor: 'ownRegion' },
  listUnits: { reporter: 'ownUnit', supervisor: 'ownRegion', auditor: 'ownRegion', administrator: 'all' },
  listAudit: { supervisor: 'ownRegion', auditor: 'ownRegion' },
  getKeys: 'anyone',
  getCheckpoint: 'anyone',
  getInclusion: 'anyone',
  getConsistency: 'anyone',
};

/** What a role may ask for by a route; null where it may not call it at all. */
export function scopeOf(role: Role, route: RouteName): Scope | null {
  const roles = permissions[route];
  return roles === 'anyone' ? 'none' : (roles[role] ?? null);
}

/** Throws the problem `not-allowed` when the caller's role may not call this. */
export function requireRole(identity: Identity, route: RouteName): void {
  if (scopeOf(identity.role, route) === null) throw new RequestProblem('not-allowed');
}

/**
 * Throws the problem `not-allowed` when the unit that a caller names in what they hand in is not theirs to act for. What is
 * there plays no part in it.
 */
export function requireUnit(identity: Identity, unit: { code: string; region: string }): void {
  if (!coversUnit(identity, unit)) throw new RequestProblem('not-allowed');
}

/**
 * The region whose reports are a caller's to look into.
 * Throws the problem `not-allowed` for a caller who has none: a reporter, and an administrator, who keeps the directory alone.
 */
export function overseenRegion(identity: Identity): string {
  if (identity.role === 'reporter' || identity.role === 'administrator')
    throw new RequestProblem('not-allowed');
  return identity.region;
}

/** Whether the unit is the caller's own, or of the caller's region. No unit's reports are an administrator's. */
export function coversUnit(identity: Identity, unit: { code: string; region: string }): boolean {
  if (identity.role === 'administrator') return false;
  return identity.role === 'reporter'
    ? identity.unit.code === unit.code
    : isWithin(unit.region, identity.region);
}
