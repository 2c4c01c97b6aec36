import * as z from 'zod';
import { textSectionIds } from '../editions/textSections';
import { grantSchema } from '../release/grant';
import { reportSchema } from '../report/report';
import { inclusionAnswerSchema } from './log';
import { receiptSchema } from './receipt';

const rangeSchema = z.object({ start: z.int(), end: z.int() });
const termSchema = z.object({ cell: z.string(), sign: z.union([z.literal(1), z.literal(-1)]) });

const findingSchema = z.object({
  rule: z.string(),
  family: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  outcome: z.enum(['broken', 'unjudged']),
  cells: z.array(z.string()),
  expected: z.number().optional(),
  actual: z.number().optional(),
  difference: z.number().optional(),
  found: z.string().optional(),
  offered: z.number().nullable().optional(),
  needed: z.string().optional(),
  written: z.string().optional(),
  due: z.string().optional(),
  last: z.number().optional(),
  released: grantSchema.pick({ reason: true, by: true, at: true }).optional(),
  narrative: z
    .object({
      section: z.enum(textSectionIds).optional(),
      sentence: rangeSchema.optional(),
      number: rangeSchema.optional(),
      quote: z.string().optional(),
      stated: z.number().optional(),
      readings: z.array(z.object({ terms: z.array(termSchema), value: z.number() })).optional(),
      parts: z.array(rangeSchema.extend({ value: z.number() })).optional(),
      partsAre: z.enum(['all', 'some']).optional(),
      length: z.number().optional(),
      limit: z.number().optional(),
      missing: z.array(z.string()).optional(),
      needed: z.string().optional(),
      headings: z.array(z.object({ found: z.string(), printed: z.string() })).optional(),
    })
    .optional(),
});

/**
 * What `check` answers: the findings, and the alternatives that explain the broken sums. `complete` and `more` are the
 * localiser's: whether these are all there can be, and whether there are more than are listed.
 */
export const checkAnswerSchema = z.object({
  verdict: z.enum(['clean', 'warnings', 'errors']),
  findings: z.array(findingSchema),
  suspects: z.array(z.array(z.object({ cell: z.string(), from: z.number().nullable(), to: z.number() }))),
  complete: z.boolean(),
  more: z.boolean(),
  /** Nothing across years is judged when last year's report is not in the archive, or no longer as archived. */
  acrossYears: z.enum(['judged', 'noLastYear']),
});
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;

/** One line of `listReports`: the newest version of one unit and year. */
export const reportSummarySchema = z.object({ latest: receiptSchema, versions: z.int().positive() });
export type ReportSummary = z.infer<typeof reportSummarySchema>;

/** Those of one page; `next` is the cursor of the page after this, null on the last. */
export const reportPageSchema = z.object({
  reports: z.array(reportSummarySchema),
  next: z.string().nullable(),
});
export type ReportPage = z.infer<typeof reportPageSchema>;

/** A cursor, as `next` gives it. */
export const reportCursorSchema = z.string().regex(/^\d{2,12}\|[0-9A-Za-z-]{1,30}\|\d{4}$/);

/** What was found of a report when it was handed in: which rule, and at which cells. */
export const filedFindingSchema = findingSchema.pick({
  rule: true,
  severity: true,
  outcome: true,
  cells: true,
});
export type FiledFinding = z.infer<typeof filedFindingSchema>;

/**
 * A version as it was archived. `findings`: what was found when it was handed in; null of a version that came before that was
 * kept, and left out where nobody asked for one version in particular.
 */
export const archivedVersionSchema = z.object({
  receipt: receiptSchema,
  report: reportSchema,
  findings: z.array(filedFindingSchema).nullable().optional(),
});
export type ArchivedVersion = z.infer<typeof archivedVersionSchema>;

/**
 * What no longer agrees with its digest. `record`: the version's row in the archive. `chain`: the record before it is not
 * the one it names. One cause is reported once.
 */
export const alterationSchema = z.object({
  version: z.int().positive(),
  part: z.enum(['report', 'workbook', 'source', 'record', 'chain']),
  kind: z.enum(['changed', 'missing']),
});
export type Alteration = z.infer<typeof alterationSchema>;

/**
 * What `recheck` answers for one version: whether it and the versions before it are as archived, and the findings
 * under today's rulebook; `check` is null when the report itself can no longer be read.
 */
export const recheckAnswerSchema = z.object({
  receipt: receiptSchema,
  intact: z.boolean(),
  alterations: z.array(alterationSchema),
  /** Whether the receipt's signature is good under the published keys; `none` before receipts were signed. */
  signature: z.enum(['valid', 'invalid', 'none', 'unverified']),
  /** The proof that the receipt is in the log; null when it is not, or not yet, or not signed. */
  inclusion: inclusionAnswerSchema.nullable(),
  check: checkAnswerSchema.nullable(),
  /** UTC, ISO 8601. */
  recheckedAt: z.iso.datetime(),
});
export type RecheckAnswer = z.infer<typeof recheckAnswerSchema>;
