import * as z from 'zod';
import { keysAnswerSchema } from '../shared/api/log';
import { claimMappingSchema } from './identity/claimMapping';

const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

/** An origin as browsers write it: scheme and host, without a path. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** Who can change what comes from there could be anybody; on this machine nobody is in between. */
const isSafeAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname));
};
const address = z.string().refine(isSafeAddress);

const settingsSchema = z
  .object({
    GOUJI_ISSUER: address,
    GOUJI_AUDIENCE: z.string().min(1),
    GOUJI_SCOPE: z.string().min(1).optional(),
    GOUJI_CLAIMS: jsonText.pipe(claimMappingSchema).optional(),
    GOUJI_JWKS_URL: address.optional(),
    GOUJI_STORAGE: z.string().min(1),
    GOUJI_SIGNING_KEY: z.string().min(1),
    GOUJI_EARLIER_KEYS: jsonText.pipe(keysAnswerSchema).optional(),
    GOUJI_PANE_ORIGINS: z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(z.string().refine(isOrigin)))
      .optional(),
    GOUJI_RATE_BURST: z.coerce.number().int().min(1).default(120),
    GOUJI_RATE_PER_MINUTE: z.coerce.number().positive().default(300),
    IDENTITY_ENDPOINT: z.string().optional(),
    IDENTITY_HEADER: z.string().optional(),
  })
  .transform((from) => ({
    /** The `iss` and `aud` that a bearer token must carry; the scope, if one is asked for. */
    issuer: from.GOUJI_ISSUER,
    audience: from.GOUJI_AUDIENCE,
    scope: from.GOUJI_SCOPE ?? null,
    /** How the issuer words who somebody is. */
    claims: from.GOUJI_CLAIMS ?? claimMappingSchema.parse({}),
    /** Where the issuer's public keys are, if its metadata is not to be asked. */
    jwksUrl: from.GOUJI_JWKS_URL ?? null,
    /** A connection string of an Azure Storage account. */
    storage: from.GOUJI_STORAGE,
    /** What signs receipts: the path of a private JWK, or the address of a key version in an Azure Key Vault. */
    signingKey: from.GOUJI_SIGNING_KEY,
    /** The public keys that signed before, a JWK set. */
    earlierKeys: from.GOUJI_EARLIER_KEYS ?? { keys: [] },
    /** The origins that the task pane is served from, where that is not the functions' own: they may read answers. */
    origins: from.GOUJI_PANE_ORIGINS ?? [],
    /** What one caller may ask, on each instance. */
    rate: { burst: from.GOUJI_RATE_BURST, perMinute: from.GOUJI_RATE_PER_MINUTE },
    /** Set by Azure where the function app has one. */
    managedIdentity:
      from.IDENTITY_ENDPOINT && from.IDENTITY_HEADER
        ? { endpoint: from.IDENTITY_ENDPOINT, header: from.IDENTITY_HEADER }
        : null,
  }));

export type Settings = z.infer<typeof settingsSchema>;

/**
 * The application settings, from environment variables (`GOUJI_…`).
 * Throws an error that names each setting that is missing or malformed, never its value.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.'));
  throw new Error(`Application settings missing or malformed: ${[...new Set(names)].join(', ')}`);
}
