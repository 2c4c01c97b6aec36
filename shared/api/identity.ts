import * as z from 'zod';
import { reportSchema } from '../report/report';

/**
 * Who is asking. A reporter acts for one unit; a supervisor for every unit whose region starts with theirs
 * (行政区划代码, e.g. `1411` covers `141123`).
 */
export const identitySchema = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('reporter'),
    subject: z.string().min(1),
    name: z.string(),
    unit: reportSchema.shape.unit.required(),
  }),
  z.object({
    role: z.literal('supervisor'),
    subject: z.string().min(1),
    name: z.string(),
    region: z.string().regex(/^\d{2,12}$/),
  }),
]);
export type Identity = z.infer<typeof identitySchema>;

/** What the sign-in seam gives the pane: a bearer token, its end (UTC, ISO 8601) and who it speaks for. */
export const sessionSchema = z.object({
  accessToken: z.string().min(1),
  expiresAt: z.iso.datetime(),
  identity: identitySchema,
});
export type Session = z.infer<typeof sessionSchema>;
