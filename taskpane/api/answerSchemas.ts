import * as z from 'zod';
import { archivedVersionSchema, recheckAnswerSchema } from '../../shared/api/answers';
import { sessionSchema } from '../../shared/api/identity';
import { overviewAnswerSchema } from '../../shared/api/overview';
import { problemSchema } from '../../shared/api/problem';
import { receiptSchema } from '../../shared/api/receipt';
import {
  recheckJobSchema,
  recheckJobsSchema,
  recheckPageSchema,
  recheckSumsSchema,
} from '../../shared/api/recheckJob';
import { acceptedAnswerSchema, cleanAnswerSchema, reviewsAnswerSchema } from '../../shared/api/review';
import { releasePageSchema, releasesAnswerSchema } from '../../shared/release/release';
import { rollupAnswerSchema, rollupCellAnswerSchema } from '../../shared/api/rollup';

/**
 * What each answer is checked against. Loaded on first use, since the schemas weigh as much as the rest of the pane
 * and nothing is drawn from them.
 */
export const answerSchemas = {
  session: sessionSchema,
  settings: z.object({ apiBase: z.string().min(1), sessionUrl: z.string().min(1) }),
  problem: problemSchema,
  receipt: receiptSchema,
  receipts: z.array(receiptSchema),
  archivedVersion: archivedVersionSchema,
  recheck: recheckAnswerSchema,
  reviews: reviewsAnswerSchema,
  clean: cleanAnswerSchema,
  accepted: acceptedAnswerSchema,
  overview: overviewAnswerSchema,
  recheckJob: recheckJobSchema,
  recheckJobs: recheckJobsSchema,
  recheckPage: recheckPageSchema,
  recheckSums: recheckSumsSchema,
  rollup: rollupAnswerSchema,
  releases: releasesAnswerSchema,
  releasePage: releasePageSchema,
  rollupCell: rollupCellAnswerSchema,
};

export type AnswerName = keyof typeof answerSchemas;
export type Answer<N extends AnswerName> = z.infer<(typeof answerSchemas)[N]>;
