import * as z from 'zod';
import { auditPageSchema } from '../../shared/api/audit';
import { archivedVersionSchema, recheckAnswerSchema } from '../../shared/api/answers';
import { identitySchema, sessionSchema } from '../../shared/api/identity';
import { unitsImportSchema } from '../../shared/api/units';
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

const apiBase = z.string().min(1);

/** What the place that serves the pane tells it: where the API is, and how one signs in. */
const settingsSchema = z.union([
  z.object({
    apiBase,
    sessionUrl: z.undefined().optional(),
    /** An OpenID provider; `parameters` go along with the request to it, as some need. */
    signIn: z.object({
      issuer: z.url({ protocol: /^https?$/ }),
      clientId: z.string().min(1),
      scope: z.string().regex(/(^| )openid( |$)/),
      parameters: z.record(z.string(), z.string()).optional(),
    }),
  }),
  /** A portal that has signed the user in already and gives a session for their cookie. */
  z.object({ apiBase, sessionUrl: z.string().min(1), signIn: z.undefined().optional() }),
]);

/**
 * What each answer is checked against. Loaded on first use, since the schemas weigh as much as the rest of the pane
 * and nothing is drawn from them.
 */
export const answerSchemas = {
  session: sessionSchema,
  settings: settingsSchema,
  identity: identitySchema,
  problem: problemSchema,
  receipt: receiptSchema,
  receipts: z.array(receiptSchema),
  archivedVersion: archivedVersionSchema,
  recheck: recheckAnswerSchema,
  reviews: reviewsAnswerSchema,
  clean: cleanAnswerSchema,
  accepted: acceptedAnswerSchema,
  overview: overviewAnswerSchema,
  unitsImport: unitsImportSchema,
  recheckJob: recheckJobSchema,
  recheckJobs: recheckJobsSchema,
  recheckPage: recheckPageSchema,
  recheckSums: recheckSumsSchema,
  rollup: rollupAnswerSchema,
  audit: auditPageSchema,
  releases: releasesAnswerSchema,
  releasePage: releasePageSchema,
  rollupCell: rollupCellAnswerSchema,
};

export type AnswerName = keyof typeof answerSchemas;
export type Answer<N extends AnswerName> = z.infer<(typeof answerSchemas)[N]>;
