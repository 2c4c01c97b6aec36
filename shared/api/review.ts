import * as z from 'zod';
import { reportSchema } from '../report/report';

/** What a supervisor decides of a version. */
export const decisions = ['accepted', 'returned', 'reopened'] as const;
export type Decision = (typeof decisions)[number];

/** Where a version stands: handed in, or what was decided of it last. */
export type ReviewState = 'submitted' | Decision;

/** What may be decided from where: an accepted report is reopened before anything else, a decision may be thought over. */
export const nextDecisions: Record<ReviewState, readonly Decision[]> = {
  submitted: ['accepted', 'returned'],
  accepted: ['reopened'],
  returned: ['accepted'],
  reopened: ['accepted', 'returned'],
};

/** Longest comment on a whole report, and on one cell, in characters; most cells that one return comments on. */
export const commentLimit = 2000;
export const cellCommentLimit = 250;
export const mostCellComments = 20;

/** A comment pinned to a cell: its key, or the name of what is written on the cover sheet (`commentPlaces`). */
export const cellCommentSchema = z.strictObject({
  cell: z.string().min(1).max(100),
  text: z.string().trim().min(1).max(cellCommentLimit),
});
export type CellComment = z.infer<typeof cellCommentSchema>;

/** What `decide` takes: to return or reopen a report, one has to say why, for a return at its cells if need be. */
export const decisionSchema = z
  .strictObject({
    decision: z.enum(decisions),
    comment: z.string().trim().max(commentLimit).default(''),
    comments: z.array(cellCommentSchema).max(mostCellComments).default([]),
  })
  .refine(({ decision, comments }) => decision === 'returned' || comments.length === 0, {
    path: ['comments'],
    message: 'only with a return',
  })
  .refine(({ comments }) => new Set(comments.map(({ cell }) => cell)).size === comments.length, {
    path: ['comments'],
    message: 'more than one of a cell',
  })
  .refine(
    ({ decision, comment, comments }) => decision === 'accepted' || comment !== '' || comments.length > 0,
    { path: ['comment'], message: 'missing' },
  );
export type DecisionSent = z.infer<typeof decisionSchema>;

export const reviewSchema = z.object({
  version: z.int().positive(),
  decision: z.enum(decisions),
  comment: z.string(),
  /** Pinned to cells; none from before there were such. */
  comments: z.array(z.object({ cell: z.string(), text: z.string() })).default([]),
  /** Subject and name of whoever decided. */
  by: z.string(),
  byName: z.string(),
  /** UTC, ISO 8601. */
  at: z.iso.datetime(),
});
export type Review = z.infer<typeof reviewSchema>;

/**
 * What was decided of one version, oldest first, and where it stands now. `tag` is its ETag, which `decide` takes as If-Match:
 * a page of another origin sees no such header.
 */
export const reviewsAnswerSchema = z.object({
  state: z.enum(['submitted', ...decisions]),
  reviews: z.array(reviewSchema),
  /** What was decided of the versions before this one, oldest first: it stays with them. */
  earlier: z.array(reviewSchema),
  /** The newest version of the unit and year: what was decided of any other is out of date. */
  newest: z.int().positive(),
  tag: z.string(),
});
export type ReviewsAnswer = z.infer<typeof reviewsAnswerSchema>;

/** A report that waits for a decision and has nothing that would take one to look at: no warning, so nothing to explain. */
export const cleanReportSchema = z.object({
  unit: z.object({ code: z.string(), name: z.string(), region: z.string() }),
  version: z.int().positive(),
  /** UTC, ISO 8601. */
  submittedAt: z.iso.datetime(),
  /** The ETag of the decisions so far. */
  tag: z.string(),
});
export type CleanReport = z.infer<typeof cleanReportSchema>;

/** What `listClean` answers: what waits for a decision in a region and year. `others` is how many wait that are not clean. */
export const cleanAnswerSchema = z.object({
  region: z.string(),
  year: z.int(),
  clean: z.array(cleanReportSchema),
  others: z.int().nonnegative(),
});
export type CleanAnswer = z.infer<typeof cleanAnswerSchema>;

/** Most reports that are accepted by one request. */
export const mostAtOnce = 100;

/** What `acceptClean` takes: reports of one year, each with the decisions that were seen. */
export const acceptanceSchema = z.strictObject({
  year: reportSchema.shape.year,
  reports: z
    .array(
      z.strictObject({
        unit: reportSchema.shape.unit.shape.code.unwrap(),
        version: z.int().min(1).max(999_999),
        tag: z.string().min(1).max(40),
      }),
    )
    .min(1)
    .max(mostAtOnce),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

/**
 * What became of each, in the same order: `accepted`; `already`, it was accepted before, as by the same request sent again;
 * `not-clean`, somebody has to look at it; else the code of the problem that it was refused with.
 */
export const acceptedAnswerSchema = z.object({
  results: z.array(z.object({ unit: z.string(), outcome: z.string() })),
});
export type AcceptedAnswer = z.infer<typeof acceptedAnswerSchema>;
