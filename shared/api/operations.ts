import * as z from 'zod';
import { hashSchema } from '../log/checkpoint';
import { reportSchema } from '../report/report';
import {
  archivedVersionSchema,
  checkAnswerSchema,
  recheckAnswerSchema,
  reportSummarySchema,
} from './answers';
import { auditCursorSchema, auditPageSchema } from './audit';
import { identitySchema } from './identity';
import { healthAnswerSchema, readyAnswerSchema } from './health';
import {
  checkpointAnswerSchema,
  consistencyAnswerSchema,
  inclusionAnswerSchema,
  keysAnswerSchema,
} from './log';
import type { ProblemCode } from './problem';
import { receiptSchema } from './receipt';
import { decisionSchema, reviewsAnswerSchema } from './review';
import { rebuiltSchema, rollupAnswerSchema } from './rollup';
import type { RouteName } from './routes';
import { unitsCursorSchema, unitsPageSchema } from './units';

/** What a request brings in its body: JSON, or a form whose parts are texts, JSON, or files. */
export type RequestBody =
  { json: z.ZodType } | { form: Record<string, { part: 'report' | 'file' | z.ZodType; required: boolean }> };

/** What is sent back: JSON of a shape, or the bytes of a workbook, or JSON that describes itself. */
export type AnswerBody = { json: z.ZodType } | 'workbook' | 'openapi';

/** What one route takes and gives, beyond its path. What every route may answer besides is in `commonProblems`. */
export interface Operation {
  summary: string;
  query?: Record<string, { schema: z.ZodType; required: boolean }>;
  /** Request headers that the route itself reads. */
  headers?: Record<string, { required: boolean; description: string }>;
  body?: RequestBody;
  /** By status; the same shape under each. */
  statuses: readonly (200 | 201)[];
  answer: AnswerBody;
  /** Response headers that the route itself sets. */
  answerHeaders?: Record<string, string>;
  problems: readonly ProblemCode[];
}

/** Any route may answer so. */
export const commonProblems: readonly ProblemCode[] = ['storage-unavailable', 'unexpected'];

/** Any route that needs a token may answer so. */
export const callerProblems: readonly ProblemCode[] = ['not-signed-in', 'not-allowed', 'too-many-requests'];

/** What the parameters of paths are. */
export const pathParameters: Record<string, z.ZodType> = {
  unit: reportSchema.shape.unit.shape.code.unwrap(),
  year: reportSchema.shape.year,
  version: z.int().min(1).max(999_999),
  leaf: hashSchema,
};

const form = (file: 'workbook' | 'source'): RequestBody => ({
  form: {
    report: { part: 'report', required: true },
    [file]: { part: 'file', required: true },
    reason: { part: z.string().max(500), required: false },
    workbookMade: { part: z.literal('sheets'), required: false },
  },
});
const submitted = ['invalid-request', 'too-large', 'archive-altered', 'report-accepted'] as const;
const etag = { ETag: 'The decisions seen so far' };

/** A region within the caller's, whose own it is by default, and a report year. */
const regionYear = {
  region: { schema: z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{9})$/), required: false },
  year: { schema: reportSchema.shape.year, required: true },
};

/** What every route takes and gives. */
export const operations: Record<RouteName, Operation> = {
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
  listReports: {
    summary: 'The newest version of every unit and year that the caller may see',
    query: { year: { schema: reportSchema.shape.year, required: false } },
    statuses: [200],
    answer: { json: z.array(reportSummarySchema) },
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
  filePublished: {
    summary: 'File a report of an earlier year as its unit published it',
    body: form('source'),
    statuses: [200, 201],
    answer: { json: receiptSchema },
    problems: [...submitted, 'already-submitted', 'year-not-over'],
  },
  getReviews: {
    summary: 'What was decided of a version, and where it stands',
    statuses: [200],
    answer: { json: reviewsAnswerSchema },
    answerHeaders: etag,
    problems: ['not-found', 'archive-altered'],
  },
  decide: {
    summary: 'Accept, return or reopen the newest version',
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
  rollup: {
    summary: 'The sums of a region and of each region directly within it, blanks counted apart',
    query: regionYear,
    statuses: [200],
    answer: { json: rollupAnswerSchema },
    problems: ['invalid-request'],
  },
  rebuildOverview: {
    summary: 'Make the rows for lists and sums of a region and year anew from the archive',
    query: regionYear,
    statuses: [200],
    answer: { json: rebuiltSchema },
    problems: ['invalid-request'],
  },
  listUnits: {
    summary: 'The units whose report of a year is to be handed in',
    query: { ...regionYear, cursor: { schema: unitsCursorSchema, required: false } },
    statuses: [200],
    answer: { json: unitsPageSchema },
    problems: ['invalid-request'],
  },
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
};
