import * as z from 'zod';

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

const commentLimit = 2000;

/** What `decide` takes: to return or reopen a report, one has to say why. */
export const decisionSchema = z
  .strictObject({ decision: z.enum(decisions), comment: z.string().trim().max(commentLimit).default('') })
  .refine(({ decision, comment }) => decision === 'accepted' || comment !== '', {
    path: ['comment'],
    message: 'missing',
  });

export const reviewSchema = z.object({
  version: z.int().positive(),
  decision: z.enum(decisions),
  comment: z.string(),
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
  tag: z.string(),
});
export type ReviewsAnswer = z.infer<typeof reviewsAnswerSchema>;
