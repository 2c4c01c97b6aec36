import { auditedOperations, type AuditedOperation, type AuditRecord } from '../../shared/api/audit';
import type { Identity } from '../../shared/api/identity';
import type { RouteName } from '../../shared/api/routes';
import { errorFacts } from '../answer/errorFacts';
import { RequestProblem } from '../answer/requestProblem';
import type { Call, Concern, Endpoint } from '../endpoint';
import { namedInPath } from '../endpoints/versionPath';
import { addAudit } from './auditTable';

/** What a reporter does with the own unit's reports by these is no reading of another's. */
const readings: readonly RouteName[] = [
  ...(['getLatest', 'getVersion', 'getWorkbook', 'listVersions', 'getReviews', 'getReleases'] as const),
];

/** By these a reporter sees nothing but what is their own. */
const ownLists: readonly RouteName[] = ['listReports'];

/** The code of no region: what an administrator, who has none, was refused is kept under it. */
const everywhere = '00';

/**
 * The endpoint, with a record left of what was done or refused. What was done is recorded under the region that the report
 * is kept under, and answered only when it is recorded. What was refused is recorded under the caller's own region, whether
 * there is such a report or not, so that neither record nor time tells; while storage is away, it is only logged.
 */
export function audited(name: RouteName, endpoint: Endpoint): Endpoint {
  const operation = auditedOperations.find((each) => each === name);
  return operation === undefined ? endpoint : (call) => recording(operation, endpoint, call);
}

async function recording(operation: AuditedOperation, endpoint: Endpoint, call: Call): ReturnType<Endpoint> {
  const { identity, services, log } = call;
  let concern: Partial<Concern> = namedInPath(call.request);
  const record = (outcome: string): AuditRecord => auditRecord(call, operation, concern, outcome);
  const concerns = (more: Concern) => void (concern = { ...concern, ...more });
  const answer = await endpoint({ ...call, concerns }).catch(async (error: unknown) => {
    if (error instanceof RequestProblem && error.code !== 'storage-unavailable') {
      await addAudit(services.storage, ownRegion(identity), record(error.code)).catch((failure: unknown) => {
        log.error('audit-away', errorFacts(failure));
      });
    }
    throw error;
  });
  const isOwn = identity.role === 'reporter' && identity.unit.code === concern.unit;
  const isOwnReading =
    (isOwn && readings.includes(operation)) || (identity.role === 'reporter' && ownLists.includes(operation));
  if (!isOwnReading) {
    await addAudit(services.storage, concern.region ?? ownRegion(identity), record('done'));
  }
  return answer;
}

/** The record of what a caller did or was refused; `outcome` is `done`, or the code of the problem. */
export function auditRecord(
  { identity, services }: Pick<Call, 'identity' | 'services'>,
  operation: AuditedOperation,
  { unit, year, version }: Partial<Concern>,
  outcome: string,
): AuditRecord {
  return {
    at: services.now().toISOString(),
    subject: identity.subject,
    role: identity.role,
    operation,
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
    ...(version === undefined ? {} : { version }),
    outcome,
  };
}

/** Where what a caller was refused is recorded. */
export function ownRegion(identity: Identity): string {
  if (identity.role === 'administrator') return everywhere;
  return identity.role === 'reporter' ? identity.unit.region : identity.region;
}
