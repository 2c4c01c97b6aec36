import * as z from 'zod';
import { grantSchema } from '../release/grant';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Longest reason why a version replaces the one before, in characters. */
export const reasonLimit = 500;

/**
 * What a receipt states of one version. Digests are SHA-256 in lower-case hex; times are UTC, ISO 8601. Members that are
 * optional came later: what was archived before them stays as it was.
 */
export const statementSchema = z.object({
  /** e.g. `GJ-2021-141123204-0001`: year, unit code, version. */
  number: z.string().min(1),
  unit: z.object({ code: z.string(), name: z.string(), region: z.string() }),
  year: z.int(),
  edition: z.enum(['2019', '2021']),
  version: z.int().positive(),
  submittedAt: z.iso.datetime(),
  /** Of the report in canonical JSON: figures, narrative, cover facts and explanations. */
  reportDigest: digest,
  /** Of the .xlsx bytes that came with it; a published report has a source file instead. */
  workbookDigest: digest.optional(),
  /** `sheets`: the workbook was made of the checked sheets; absent where it is the whole workbook that was open. */
  workbookMade: z.literal('sheets').optional(),
  /** How it came: absent for a report handed in; `published` for one filed afterwards as it had been published (补录). */
  origin: z.literal('published').optional(),
  /** Of the bytes of the file that a published report was filed from. */
  sourceDigest: digest.optional(),
  /** Of what anybody can read off the report in whichever file it stands: see `contentOf`. */
  contentDigest: digest.optional(),
  /** Of the findings at the time, in canonical JSON. */
  findingsDigest: digest.optional(),
  /** Errors that a supervisor let it pass in spite of (放行). */
  released: z.array(grantSchema).optional(),
  /** Which rules judged it. */
  rulebook: z.string().optional(),
  /** Who handed it in: the subject that the identity provider names. */
  filedBy: z.string().optional(),
  /** And under which name. */
  filedByName: z.string().optional(),
  /** Why it replaces the version before. */
  reason: z.string().optional(),
  /** The `recordDigest` of the version before; null for the first. */
  previousDigest: digest.nullable(),
  /** Of all the above in canonical JSON: the link that the next version holds on to. */
  recordDigest: digest,
});
export type Statement = z.infer<typeof statementSchema>;

/** What the unit gets back for a report handed in. */
export const receiptSchema = statementSchema.extend({
  /** The statement in canonical JSON, signed: a JWS in compact form (RFC 7515), ES256. Absent from old receipts. */
  signed: z.string().optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;
