import { healthAnswerSchema, readyAnswerSchema } from '../health';
import { identitySchema } from '../identity';
import type { Operation } from './operation';

/** What the service says of itself and of the caller. */
export const serviceOperations = {
  health: {
    summary: 'Whether the process runs',
    statuses: [200],
    answer: { json: healthAnswerSchema },
    problems: [],
  },
  ready: {
    summary: 'Whether storage and signing key can be used',
    statuses: [200],
    answer: { json: readyAnswerSchema },
    problems: ['not-ready'],
  },
  getOpenApi: {
    summary: 'This description',
    statuses: [200],
    answer: 'openapi',
    problems: [],
  },
  identity: {
    summary: 'Who is asking, as what, and for which unit or region',
    statuses: [200],
    answer: { json: identitySchema },
    problems: [],
  },
} satisfies Record<string, Operation>;
