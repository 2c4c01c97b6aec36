import * as z from 'zod';
import { reportSchema } from '../report/report';
import { releaseReasonLimit } from './grant';

/** What is held back by an error that may be released, as it was when the unit asked. */
const heldBackSchema = z.object({
  rule: z.string(),
  family: z.literal('years'),
  severity: z.literal('error'),
  outcome: z.literal('broken'),
  cells: z.array(z.string()),
  expected: z.number(),
  actual: z.number(),
  difference: z.number(),
  last: z.number().optional(),
});
export type HeldBack = z.infer<typeof heldBackSchema>;
export const heldBackListSchema = z.array(heldBackSchema).min(1);

/**
 * What `askRelease` takes: the report as it stands, the rules that it shall pass in spite of, and the reason. What the
 * numbers are is found by the server, in this report and last year's.
 */
export const releaseAskSchema = z.strictObject({
  report: reportSchema,
  rules: z.array(z.string().max(100)).min(1).max(20),
  reason: z.string().trim().min(1).max(releaseReasonLimit),
});

const releaseDecisions = ['granted', 'refused'] as const;
export type ReleaseDecision = (typeof releaseDecisions)[number];

/** What `decideRelease` takes: to refuse, one has to say why. */
export const releaseDecisionSchema = z
  .strictObject({
    decision: z.enum(releaseDecisions),
    comment: z.string().trim().max(releaseReasonLimit).default(''),
  })
  .refine(({ decision, comment }) => decision === 'granted' || comment !== '', {
    path: ['comment'],
    message: 'missing',
  });

/** How many times a unit may ask for one year, all in all. */
export const mostReleases = 99;

export const releaseNumberSchema = z.int().min(1).max(mostReleases);

/** A request to let a report pass in spite of an error (放行), and what was decided of it; null until then. */
export const releaseSchema = z.object({
  /** From 1, within the unit and year. */
  number: releaseNumberSchema,
  unit: z.object({ code: z.string(), name: z.string() }),
  year: z.int(),
  edition: z.enum(['2019', '2021']),
  findings: heldBackListSchema,
  reason: z.string(),
  /** Subject and name of whoever asked; UTC, ISO 8601. */
  by: z.string(),
  byName: z.string(),
  at: z.iso.datetime(),
  decided: z
    .object({
      decision: z.enum(releaseDecisions),
      comment: z.string(),
      by: z.string(),
      byName: z.string(),
      at: z.iso.datetime(),
    })
    .nullable(),
});
export type Release = z.infer<typeof releaseSchema>;

/** Those of one unit and year, oldest first. */
export const releasesAnswerSchema = z.object({ releases: z.array(releaseSchema) });
export type ReleasesAnswer = z.infer<typeof releasesAnswerSchema>;

/** Those of a region, by region, year and unit; `next` is the cursor of the page after this, null on the last. */
export const releasePageSchema = releasesAnswerSchema.extend({ next: z.string().nullable() });
export type ReleasePage = z.infer<typeof releasePageSchema>;

/** A cursor, as `next` gives it. */
export const releaseCursorSchema = z
  .string()
  .regex(/^\d{2,12}\.\d{4}\|[0-9A-Za-z-]{1,30}\|\d{2}\|(?:asked|decided)$/);
