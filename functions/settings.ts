import * as z from 'zod';
import { keysAnswerSchema } from '../shared/api/log';

const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

const settingsSchema = z
  .object({
    GOUJI_ISSUER: z.string().min(1),
    GOUJI_AUDIENCE: z.string().min(1),
    GOUJI_JWKS_URL: z.url({ protocol: /^https?$/ }),
    GOUJI_STORAGE: z.string().min(1),
    GOUJI_SIGNING_KEY: z.string().min(1),
    GOUJI_EARLIER_KEYS: jsonText.pipe(keysAnswerSchema).optional(),
    IDENTITY_ENDPOINT: z.string().optional(),
    IDENTITY_HEADER: z.string().optional(),
  })
  .transform((from) => ({
    /** The `iss` and `aud` that a bearer token must carry, and where the issuer's public keys are. */
    issuer: from.GOUJI_ISSUER,
    audience: from.GOUJI_AUDIENCE,
    jwksUrl: from.GOUJI_JWKS_URL,
    /** A connection string of an Azure Storage account. */
    storage: from.GOUJI_STORAGE,
    /** What signs receipts: the path of a private JWK, or the address of a key version in an Azure Key Vault. */
    signingKey: from.GOUJI_SIGNING_KEY,
    /** The public keys that signed before, a JWK set. */
    earlierKeys: from.GOUJI_EARLIER_KEYS ?? { keys: [] },
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
