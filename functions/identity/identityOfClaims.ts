import { identitySchema, roles, type Identity } from '../../shared/api/identity';
import { RequestProblem } from '../answer/requestProblem';
import { claimAt, claimMappingSchema, type ClaimMapping } from './claimMapping';

const asInSandbox = claimMappingSchema.parse({});

/**
 * The identity that a verified token's claims state: the subject, a name, one role, and a unit (code, name, region, kind)
 * for a reporter or a region for the others. This is the one place that knows how an issuer words its claims.
 * Throws the problem `not-allowed` when they state none, or more than one of our roles.
 */
export function identityOfClaims(
  claims: Record<string, unknown>,
  mapping: ClaimMapping = asInSandbox,
): Identity {
  const say = (name: Exclude<keyof ClaimMapping, 'roles'>) => claimAt(claims, mapping[name]);
  const parsed = identitySchema.safeParse({
    subject: say('subject'),
    name: say('name') ?? '',
    role: roleIn(say('role'), mapping.roles),
    unit: { code: say('unitCode'), name: say('unitName'), region: say('unitRegion'), kind: say('unitKind') },
    region: say('region'),
  });
  if (!parsed.success) throw new RequestProblem('not-allowed');
  return parsed.data;
}

/** The one role of ours among those that are stated; undefined for none, and for several, since either could be meant. */
function roleIn(stated: unknown, names: Record<string, string>): string | undefined {
  const all: unknown[] = Array.isArray(stated) ? stated : [stated];
  const ours = all
    .filter((role) => typeof role === 'string')
    .map((role) => (Object.hasOwn(names, role) ? (names[role] ?? role) : role))
    .filter((role) => roles.some((known) => known === role));
  return new Set(ours).size === 1 ? ours[0] : undefined;
}
