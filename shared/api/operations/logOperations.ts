import * as z from 'zod';
import { auditCursorSchema, auditPageSchema } from '../audit';
import {
  checkpointAnswerSchema,
  consistencyAnswerSchema,
  inclusionAnswerSchema,
  keysAnswerSchema,
} from '../log';
import type { Operation } from './operation';

/** The log of receipts, which answers anybody, and the audit. */
export const logOperations = {
  listAudit: {
    summary: 'What was done with the reports of the region, by whom and when',
    query: { cursor: { schema: auditCursorSchema, required: false } },
    statuses: [200],
    answer: { json: auditPageSchema },
    problems: ['invalid-request'],
  },
  getKeys: {
    summary: 'The public keys that receipts and checkpoints are verified with',
    statuses: [200],
    answer: { json: keysAnswerSchema },
    problems: [],
  },
  getCheckpoint: {
    summary: 'The newest checkpoint of the log',
    statuses: [200],
    answer: { json: checkpointAnswerSchema },
    problems: ['not-found'],
  },
  getInclusion: {
    summary: 'That a receipt’s leaf is in the log',
    statuses: [200],
    answer: { json: inclusionAnswerSchema },
    problems: ['not-found'],
  },
  getConsistency: {
    summary: 'That the log has only grown since it had so many leaves',
    query: { from: { schema: z.int().nonnegative(), required: true } },
    statuses: [200],
    answer: { json: consistencyAnswerSchema },
    problems: ['invalid-request', 'not-found'],
  },
} satisfies Record<string, Operation>;
