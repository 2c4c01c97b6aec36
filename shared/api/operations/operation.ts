import type * as z from 'zod';
import type { ProblemCode } from '../problem';

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
