import {
  releaseAskSchema,
  releaseCursorSchema,
  releaseDecisionSchema,
  releasePageSchema,
  releasesAnswerSchema,
} from '../../release/release';
import type { Operation } from './operation';

/** Letting a report pass in spite of an error (放行). */
export const releaseOperations = {
  askRelease: {
    summary: 'Ask that a report may pass in spite of an error, with the reason',
    body: { json: releaseAskSchema },
    statuses: [200, 201],
    answer: { json: releasesAnswerSchema },
    problems: [
      'invalid-request',
      'too-large',
      'not-found',
      'release-never',
      'release-not-needed',
      'release-pending',
      'release-too-often',
    ],
  },
  getReleases: {
    summary: 'What a unit asked for a year to be let pass, and what was decided',
    statuses: [200],
    answer: { json: releasesAnswerSchema },
    problems: ['not-found'],
  },
  decideRelease: {
    summary: 'Let a report pass in spite of an error, or refuse to with a comment',
    body: { json: releaseDecisionSchema },
    statuses: [201],
    answer: { json: releasesAnswerSchema },
    problems: ['invalid-request', 'too-large', 'not-found', 'release-decided'],
  },
  listReleases: {
    summary: 'What was asked in the region to be let pass, and what was decided, by pages',
    query: { cursor: { schema: releaseCursorSchema, required: false } },
    statuses: [200],
    answer: { json: releasePageSchema },
    problems: ['invalid-request'],
  },
} satisfies Record<string, Operation>;
