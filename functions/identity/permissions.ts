import type { Identity } from '../../shared/api/identity';
import type { RouteName } from '../../shared/api/routes';
import { RequestProblem } from '../answer/requestProblem';

type Role = Identity['role'];

/** Who may call what. `anyone` needs no token. */
export const permissions: Record<RouteName, 'anyone' | readonly Role[]> = {
  health: 'anyone',
  check: ['reporter', 'supervisor'],
  submit: ['reporter'],
  listReports: ['reporter', 'supervisor'],
  listVersions: ['reporter', 'supervisor'],
  getLatest: ['reporter', 'supervisor'],
  getVersion: ['reporter', 'supervisor'],
  getWorkbook: ['reporter', 'supervisor'],
  recheck: ['supervisor'],
  filePublished: ['reporter', 'supervisor'],
  getReviews: ['reporter', 'supervisor'],
  decide: ['supervisor'],
  getKeys: 'anyone',
  getCheckpoint: 'anyone',
  getInclusion: 'anyone',
  getConsistency: 'anyone',
};

/** Throws the problem `not-allowed` when the caller's role may not call this. */
export function requireRole(identity: Identity, route: RouteName): void {
  const roles = permissions[route];
  if (roles !== 'anyone' && !roles.includes(identity.role)) throw new RequestProblem('not-allowed');
}

/** Throws the problem `not-allowed` when the unit is outside of what the caller may see. */
export function requireUnit(identity: Identity, unit: { code: string; region: string }): void {
  if (!coversUnit(identity, unit)) throw new RequestProblem('not-allowed');
}

/** Whether the unit is within what the caller may see. */
export function coversUnit(identity: Identity, unit: { code: string; region: string }): boolean {
  return identity.role === 'reporter'
    ? identity.unit.code === unit.code
    : unit.region.startsWith(identity.region);
}
