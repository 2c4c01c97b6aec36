import {
  acceptanceSchema,
  acceptedAnswerSchema,
  cleanAnswerSchema,
  decisionSchema,
  reviewsAnswerSchema,
} from '../review';
import type { Operation } from './operation';
import { regionYear } from './regionYear';

const etag = { ETag: 'The decisions seen so far' };

/** What supervisors decide of reports. */
export const reviewOperations = {
  getReviews: {
    summary: 'What was decided of a version and those before it, and where it stands',
    statuses: [200],
    answer: { json: reviewsAnswerSchema },
    answerHeaders: etag,
    problems: ['not-found', 'archive-altered'],
  },
  decide: {
    summary: 'Accept, return with comments on cells, or reopen the newest version',
    headers: { 'If-Match': { required: true, description: 'The ETag of the decisions seen' } },
    body: { json: decisionSchema },
    statuses: [201],
    answer: { json: reviewsAnswerSchema },
    answerHeaders: etag,
    problems: [
      'invalid-request',
      'too-large',
      'not-found',
      'archive-altered',
      'decision-outdated',
      'decision-not-open',
    ],
  },
  listClean: {
    summary:
      'What waits for a decision in a region and year, with nothing found that would have to be looked at',
    query: regionYear,
    statuses: [200],
    answer: { json: cleanAnswerSchema },
    problems: ['invalid-request'],
  },
  acceptClean: {
    summary: 'Accept clean reports of one year, each for itself; sent again, it does no harm',
    body: { json: acceptanceSchema },
    statuses: [200],
    answer: { json: acceptedAnswerSchema },
    problems: ['invalid-request', 'too-large'],
  },
} satisfies Record<string, Operation>;
