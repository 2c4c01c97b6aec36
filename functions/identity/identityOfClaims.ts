import { identitySchema, type Identity } from '../../shared/api/identity';
import { RequestProblem } from '../answer/requestProblem';

/**
 * The identity that a verified token's claims state: `sub`, `name`, `role`, and `unit` (an object: code, name, region,
 * kind) for a reporter or `region` for a supervisor. This is the one place that knows how an issuer words its claims.
 * Throws the problem `not-allowed` when they state none.
 */
export function identityOfClaims(claims: Record<string, unknown>): Identity {
  const { sub, name, role, unit, region } = claims;
  const parsed = identitySchema.safeParse({ subject: sub, name: name ?? '', role, unit, region });
  if (!parsed.success) throw new RequestProblem('not-allowed');
  return parsed.data;
}
