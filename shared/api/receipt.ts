import * as z from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What the unit gets back for a report handed in. Digests are SHA-256 in lower-case hex; times are UTC, ISO 8601. */
export const receiptSchema = z.object({
  /** e.g. `GJ-2021-141123204-0001`: year, unit code, version. */
  number: z.string().min(1),
  unit: z.object({ code: z.string(), name: z.string(), region: z.string() }),
  year: z.int(),
  edition: z.enum(['2019', '2021']),
  version: z.int().positive(),
  submittedAt: z.iso.datetime(),
  /** Of the report in canonical JSON: figures, narrative and cover facts. */
  reportDigest: digest,
  /** Of the .xlsx bytes that came with it. */
  workbookDigest: digest,
  /** The `recordDigest` of the version before; null for the first. */
  previousDigest: digest.nullable(),
  /** Of all the above in canonical JSON: the link that the next version holds on to. */
  recordDigest: digest,
});
export type Receipt = z.infer<typeof receiptSchema>;
