import * as z from 'zod';
import { hashSchema } from '../log/checkpoint';
import {
  releaseAskSchema,
  releaseCursorSchema,
  releaseDecisionSchema,
  releaseNumberSchema,
  releasePageSchema,
  releasesAnswerSchema,
} from '../release/release';
import { reportSchema } from '../report/report';
import {
  archivedVersionSchema,
  checkAnswerSchema,
  recheckAnswerSchema,
  reportCursorSchema,
  reportPageSchema,
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
import { overviewAnswerSchema } from './overview';
import type { ProblemCode } from './problem';
import {
  recheckCursorSchema,
  recheckJobIdSchema,
  recheckJobSchema,
  recheckJobsSchema,
  recheckOutcomes,
  recheckPageSchema,
  recheckSumsSchema,
} from './recheckJob';
import { reasonLimit, receiptSchema } from './receipt';
import {
  acceptanceSchema,
  acceptedAnswerSchema,
  cleanAnswerSchema,
  decisionSchema,
  reviewsAnswerSchema,
} from './review';
import { rebuiltSchema, rollupAnswerSchema, rollupCellAnswerSchema, rollupsOf } from './rollup';
import type { RouteName } from './routes';
import { unitsCursorSchema, unitsImportSchema, unitsPageSchema } from './units';

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
  release: releaseNumberSchema,
  job: recheckJobIdSchema,
};

const form = (file: 'workbook' | 'source'): RequestBody => ({
  form: {
    report: { part: 'report', required: true },
    [file]: { part: 'file', required: true },
    reason: { part: z.string().max(reasonLimit), required: false },
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

/** A file of the directory, and the report year from which it holds. */
const unitsFile = {
  query: { year: regionYear.year },
  body: { form: { file: { part: 'file', required: true } } },
  statuses: [200],
  answer: { json: unitsImportSchema },
} satisfies Partial<Operation>;

/** Whether all versions filed last are added up, or only those of them that are accepted. */
const rollupQuery = { ...regionYear, of: { schema: z.enum(rollupsOf), required: false } };

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
  filePublished: {
    summary: 'File a report of an earlier year as its unit published it',
    body: form('source'),
    statuses: [200, 201],
    answer: { json: receiptSchema },
    problems: [...submitted, 'already-submitted', 'year-not-over'],
  },
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
  overview: {
    summary: 'Where every unit of a region stands with a year: who has filed, who has not, what was decided',
    query: regionYear,
    statuses: [200],
    answer: { json: overviewAnswerSchema },
    problems: ['invalid-request'],
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
  listUnits: {
    summary: 'The units whose report of a year is to be handed in',
    query: { ...regionYear, cursor: { schema: unitsCursorSchema, required: false } },
    statuses: [200],
    answer: { json: unitsPageSchema },
    problems: ['invalid-request'],
  },
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
  previewUnits: {
    summary: 'What a file would change in the directory of units; nothing is changed',
    ...unitsFile,
    problems: ['invalid-request', 'too-large', 'units-file-unreadable'],
  },
  importUnits: {
    summary: 'Change the directory of units as a preview has shown',
    ...unitsFile,
    headers: { 'If-Match': { required: true, description: 'The tag of the preview' } },
    problems: [
      'invalid-request',
      'too-large',
      'units-file-unreadable',
      'units-file-faulty',
      'directory-changed',
    ],
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
