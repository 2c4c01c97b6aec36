import * as z from 'zod';

const settingsSchema = z
  .object({
    GOUJI_ISSUER: z.string().min(1),
    GOUJI_AUDIENCE: z.string().min(1),
    GOUJI_JWKS_URL: z.url({ protocol: /^https?$/ }),
    GOUJI_STORAGE: z.string().min(1),
  })
  .transform((from) => ({
    /** The `iss` and `aud` that a bearer token must carry, and where the issuer's public keys are. */
    issuer: from.GOUJI_ISSUER,
    audience: from.GOUJI_AUDIENCE,
    jwksUrl: from.GOUJI_JWKS_URL,
    /** A connection string of an Azure Storage account. */
    storage: from.GOUJI_STORAGE,
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
