import * as z from 'zod';
import { reportSchema } from '../../report/report';
import {
  archivedVersionSchema,
  checkAnswerSchema,
  recheckAnswerSchema,
  reportCursorSchema,
  reportPageSchema,
} from '../answers';
import { reasonLimit, receiptSchema } from '../receipt';
import type { Operation, RequestBody } from './operation';

const form = (file: 'workbook' | 'source'): RequestBody => ({
  form: {
    report: { part: 'report', required: true },
    [file]: { part: 'file', required: true },
    reason: { part: z.string().max(reasonLimit), required: false },
    workbookMade: { part: z.literal('sheets'), required: false },
  },
});
const submitted = ['invalid-request', 'too-large', 'archive-altered', 'report-accepted'] as const;

/** Handing in reports, and reading what was archived. */
export const archiveOperations = {
  check: {
    summary: 'Judge a report; nothing is kept',
    body: { json: reportSchema },
    statuses: [200],
    answer: { json: checkAnswerSchema },
    problems: ['invalid-request', 'too-large'],
  },
  submit: {
    summary: 'Hand in a report and its workbook',
    body: form('workbook'),
    statuses: [200, 201],
    answer: { json: receiptSchema },
    problems: [
      ...submitted,
      'workbook-unreadable',
      'workbook-differs',
      'report-has-errors',
      'warnings-unexplained',
    ],
  },
  filePublished: {
    summary: 'File a report of an earlier year as its unit published it',
    body: form('source'),
    statuses: [200, 201],
    answer: { json: receiptSchema },
    problems: [...submitted, 'already-submitted', 'year-not-over'],
  },
  listReports: {
    summary: 'The newest version of every unit and year that the caller may see, by pages',
    query: {
      year: { schema: reportSchema.shape.year, required: false },
      cursor: { schema: reportCursorSchema, required: false },
    },
    statuses: [200],
    answer: { json: reportPageSchema },
    problems: ['invalid-request'],
  },
  listVersions: {
    summary: 'The receipts of one unit and year, oldest first',
    statuses: [200],
    answer: { json: z.array(receiptSchema) },
    problems: ['not-found', 'archive-altered'],
  },
  getLatest: {
    summary: 'What a unit archived last for a year',
    statuses: [200],
    answer: { json: archivedVersionSchema },
    problems: ['not-found', 'archive-altered'],
  },
  getVersion: {
    summary: 'A version as it was archived',
    statuses: [200],
    answer: { json: archivedVersionSchema },
    problems: ['not-found', 'archive-altered'],
  },
  getWorkbook: {
    summary: 'The workbook of a version, byte for byte',
    statuses: [200],
    answer: 'workbook',
    answerHeaders: { 'Content-Disposition': 'The name of the file' },
    problems: ['not-found', 'archive-altered'],
  },
  recheck: {
    summary: 'Judge an archived version again: is it as archived, and what do today’s rules say',
    statuses: [200],
    answer: { json: recheckAnswerSchema },
    problems: ['not-found', 'archive-altered'],
  },
} satisfies Record<string, Operation>;
