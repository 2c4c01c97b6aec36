import * as z from 'zod';
import {
  recheckCursorSchema,
  recheckJobSchema,
  recheckJobsSchema,
  recheckOutcomes,
  recheckPageSchema,
  recheckSumsSchema,
} from '../recheckJob';
import type { Operation } from './operation';
import { regionYear } from './regionYear';

/** Bulk rechecks. */
export const recheckOperations = {
  startRecheckJob: {
    summary: 'Judge all archived versions of a region and year, or of all years, again',
    query: { ...regionYear, year: { ...regionYear.year, required: false } },
    statuses: [200, 201],
    answer: { json: recheckJobSchema },
    problems: ['invalid-request'],
  },
  listRecheckJobs: {
    summary: 'The newest bulk rechecks of a region',
    query: { region: regionYear.region },
    statuses: [200],
    answer: { json: recheckJobsSchema },
    problems: ['invalid-request'],
  },
  getRecheckJob: {
    summary: 'Where a bulk recheck stands',
    statuses: [200],
    answer: { json: recheckJobSchema },
    problems: ['not-found'],
  },
  cancelRecheckJob: {
    summary: 'End a bulk recheck before it is done',
    statuses: [200],
    answer: { json: recheckJobSchema },
    problems: ['not-found'],
  },
  getRecheckResults: {
    summary: 'What a bulk recheck says of each version, the worst first',
    query: {
      cursor: { schema: recheckCursorSchema, required: false },
      outcome: { schema: z.enum(recheckOutcomes), required: false },
    },
    statuses: [200],
    answer: { json: recheckPageSchema },
    problems: ['invalid-request', 'not-found'],
  },
  getRecheckSums: {
    summary: 'Each government’s report of a year against those that it is the sum of',
    statuses: [200],
    answer: { json: recheckSumsSchema },
    problems: ['not-found'],
  },
} satisfies Record<string, Operation>;
