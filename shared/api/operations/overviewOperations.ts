import * as z from 'zod';
import { overviewAnswerSchema } from '../overview';
import { rebuiltSchema, rollupAnswerSchema, rollupCellAnswerSchema, rollupsOf } from '../rollup';
import type { Operation } from './operation';
import { regionYear } from './regionYear';

/** Whether all versions filed last are added up, or only those of them that are accepted. */
const rollupQuery = { ...regionYear, of: { schema: z.enum(rollupsOf), required: false } };

/** Where a region stands with a year, and what its reports add up to. */
export const overviewOperations = {
  overview: {
    summary: 'Where every unit of a region stands with a year: who has filed, who has not, what was decided',
    query: regionYear,
    statuses: [200],
    answer: { json: overviewAnswerSchema },
    problems: ['invalid-request'],
  },
  rollup: {
    summary: 'The sums of a region and of each region directly within it, blanks counted apart',
    query: rollupQuery,
    statuses: [200],
    answer: { json: rollupAnswerSchema },
    problems: ['invalid-request'],
  },
  rollupCell: {
    summary: 'The units behind one sum of a rollup, each with its number there',
    query: { ...rollupQuery, cell: { schema: z.string().regex(/^\w+(\.\w+){2}$/), required: true } },
    statuses: [200],
    answer: { json: rollupCellAnswerSchema },
    problems: ['invalid-request'],
  },
  rebuildOverview: {
    summary: 'Make the rows for lists and sums of a region and year anew from the archive',
    query: regionYear,
    statuses: [200],
    answer: { json: rebuiltSchema },
    problems: ['invalid-request'],
  },
} satisfies Record<string, Operation>;
