import * as z from 'zod';

/** Where a token states something: the name of a claim, or the names that lead into it. */
const placeSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
export type ClaimPlace = z.infer<typeof placeSchema>;

/** How an issuer words who somebody is. What is not named is where the sandbox's provider has it. */
export const claimMappingSchema = z.strictObject({
  subject: placeSchema.default('sub'),
  name: placeSchema.default('name'),
  role: placeSchema.default('role'),
  /** What the issuer calls a role → what it is called here. Roles that are not named keep their names. */
  roles: z.record(z.string(), z.string()).default({}),
  unitCode: placeSchema.default(['unit', 'code']),
  unitName: placeSchema.default(['unit', 'name']),
  unitRegion: placeSchema.default(['unit', 'region']),
  unitKind: placeSchema.default(['unit', 'kind']),
  region: placeSchema.default('region'),
});
export type ClaimMapping = z.infer<typeof claimMappingSchema>;

/**
 * What a token's claims say at a place; undefined where they say nothing. A list of one says what that one says, since
 * issuers give attributes of a directory as lists.
 */
export function claimAt(claims: Record<string, unknown>, place: ClaimPlace): unknown {
  const names = typeof place === 'string' ? [place] : place;
  const said = names.reduce<unknown>(
    (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    claims,
  );
  return Array.isArray(said) && said.length === 1 ? said[0] : said;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
