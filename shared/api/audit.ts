import * as z from 'zod';
import { reportSchema } from '../report/report';

/** The operations that leave a record. */
export const auditedOperations = [
  'submit',
  'listReports',
  'listVersions',
  'getReviews',
  'getReleases',
  'listReleases',
  'filePublished',
  'getLatest',
  'getVersion',
  'getWorkbook',
  'recheck',
  'decide',
  'askRelease',
  'decideRelease',
  'startRecheckJob',
  'cancelRecheckJob',
  'importUnits',
] as const;
export type AuditedOperation = (typeof auditedOperations)[number];

/** Who did what, or tried to, and when. No names and nothing that anybody wrote. */
export const auditRecordSchema = z.object({
  /** UTC, ISO 8601. */
  at: z.iso.datetime(),
  /** Who, as the identity provider names them. */
  subject: z.string(),
  role: z.enum(['reporter', 'supervisor', 'auditor', 'administrator']),
  operation: z.enum(auditedOperations),
  unit: reportSchema.shape.unit.shape.code,
  year: reportSchema.shape.year.optional(),
  version: z.int().positive().optional(),
  /** `done`, or the code of the problem that it was refused with. */
  outcome: z.string(),
});
export type AuditRecord = z.infer<typeof auditRecordSchema>;

/** Region by region, the newest first in each; `next` is the cursor of the page after this, null on the last. */
export const auditPageSchema = z.object({ records: z.array(auditRecordSchema), next: z.string().nullable() });
export type AuditPage = z.infer<typeof auditPageSchema>;

/** A cursor, as `next` gives it. */
export const auditCursorSchema = z.string().regex(/^\d{2,12}\.\d{15}\.[0-9a-f-]{36}$/);

/** Records on one page. */
export const auditPageSize = 100;
