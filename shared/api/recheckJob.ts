import * as z from 'zod';
import { reportSchema } from '../report/report';

/**
 * What a recheck says of a version, the worst first. `altered`: something is not what was archived. `missing`: a record or a
 * content is gone. `unreadable`: it is as archived and cannot be read as a report any more. `failed`: it could not be
 * judged this time. `outdated`: right by the rules of its day, not by today's. `wrongAtFiling`: what is wrong was known when
 * it was filed. `right`: still right.
 */
export const recheckOutcomes = [
  'altered',
  'missing',
  'unreadable',
  'failed',
  'outdated',
  'wrongAtFiling',
  'right',
] as const;
export type RecheckOutcome = (typeof recheckOutcomes)[number];

/**
 * What is not as archived. `log`: the receipt's leaf. `signature`: of the receipt; `unverified` where none of the published keys
 * made it. `differs`: the workbook says something else than the report.
 */
export const recheckAlterationSchema = z.object({
  part: z.enum(['record', 'chain', 'report', 'workbook', 'source', 'signature', 'log']),
  kind: z.enum(['changed', 'missing', 'differs', 'unverified']),
});
export type RecheckAlteration = z.infer<typeof recheckAlterationSchema>;

const labelSchema = z.object({ zh: z.string(), en: z.string() });

/**
 * A finding that keeps a version from being right, in words, and since when: its rule is new or changed, last year's report is, or
 * it was there at filing.
 */
export const recheckFindingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  outcome: z.enum(['broken', 'unjudged']),
  cells: z.array(z.string()),
  cause: z.enum(['rules', 'lastYear', 'atFiling']),
  title: labelSchema,
  sentence: labelSchema,
});
export type RecheckFinding = z.infer<typeof recheckFindingSchema>;

const unitSchema = z.object({ code: z.string(), name: z.string(), region: z.string() });

/** What a bulk recheck says of one version. */
export const recheckResultSchema = z.object({
  unit: unitSchema,
  year: z.int(),
  version: z.int().positive(),
  edition: reportSchema.shape.edition.nullable(),
  outcome: z.enum(recheckOutcomes),
  alterations: z.array(recheckAlterationSchema),
  findings: z.array(recheckFindingSchema),
  /** How many findings there are beyond those that are listed. */
  more: z.int().nonnegative(),
  /** Whether the receipt is in the log: `waiting` to come into it, or from before receipts were `unsigned`. */
  log: z.enum(['included', 'waiting', 'missing', 'unsigned']),
  /** Whether last year's report was there to be held against. */
  acrossYears: z.enum(['judged', 'noLastYear']),
});
export type RecheckResult = z.infer<typeof recheckResultSchema>;

/** The name of a job: its region, when it was started, and a random part. */
export const recheckJobIdSchema = z.string().regex(/^\d{2,9}\.\d{15}\.[0-9a-f]{8}$/);

/** Where a bulk recheck stands. Counts are of versions. */
export const recheckJobSchema = z.object({
  id: recheckJobIdSchema,
  region: z.string(),
  /** null: all years. */
  year: z.int().nullable(),
  state: z.enum(['planning', 'running', 'finished', 'cancelled', 'failed']),
  /** UTC, ISO 8601. */
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** The report years that were found, the oldest first; empty while they are not known. */
  years: z.array(z.int()),
  /** How many there are to be judged; null while that is not known. */
  versions: z.int().nonnegative().nullable(),
  judged: z.int().nonnegative(),
  outcomes: z.record(z.enum(recheckOutcomes), z.int().nonnegative()),
  /** Whether all leaves of the log give what its newest checkpoint states; null while that is not known. */
  log: z.enum(['agrees', 'contradicted', 'empty']).nullable(),
});
export type RecheckJob = z.infer<typeof recheckJobSchema>;

/** The newest jobs of a region. */
export const recheckJobsSchema = z.array(recheckJobSchema);

/** Results, the worst first; `next` is the cursor of the page after this, null on the last. */
export const recheckPageSchema = z.object({
  results: z.array(recheckResultSchema),
  next: z.string().nullable(),
});
export type RecheckPage = z.infer<typeof recheckPageSchema>;

/**
 * Each government's own report of a year against those that it is the sum of: the cells that differ, `own` minus `sum`, and
 * which units explain it, by code. `leftOut`: each entry is one explanation, units whose numbers the government's lacks.
 * `withoutNumber`: units that have no number there.
 */
export const recheckSumsSchema = z.object({
  year: z.int(),
  /** `failed`: they could not be made. */
  state: z.enum(['done', 'failed']),
  governments: z.array(
    z.object({
      unit: unitSchema,
      edition: reportSchema.shape.edition,
      children: z.array(z.object({ code: z.string(), name: z.string() })),
      cells: z.array(
        z.object({
          cell: z.string(),
          own: z.number(),
          sum: z.number(),
          difference: z.number(),
          blank: z.int().nonnegative(),
          leftOut: z.array(z.array(z.string())),
          withoutNumber: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type RecheckSums = z.infer<typeof recheckSumsSchema>;

/** A cursor, as `next` gives it. */
export const recheckCursorSchema = z.string().regex(/^[0-6]\.\d{6}\.[0-9A-Za-z-]{1,30}\.\d{3}$/);

/** So many results fill a page. */
export const recheckPageSize = 200;
