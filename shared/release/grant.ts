import * as z from 'zod';

/** The longest reason that is taken, in characters. */
export const releaseReasonLimit = 500;

/**
 * What a supervisor let pass, as a version and its receipt carry it. A grant is about a rule's difference: when the numbers
 * come to differ otherwise, the reason no longer tells of them.
 */
export const grantSchema = z.object({
  rules: z.array(z.object({ rule: z.string(), difference: z.number() })).min(1),
  /** What the unit gave as its reason. */
  reason: z.string(),
  /** The subject of the supervisor who granted it, and when (UTC, ISO 8601). */
  by: z.string(),
  at: z.iso.datetime(),
});
export type Grant = z.infer<typeof grantSchema>;
