import * as z from 'zod';
import { wholeRegion } from '../report/region';
import { reportSchema } from '../report/report';

const regionSchema = z
  .string()
  .refine((code) => wholeRegion(code) !== null, 'no whole code of a region')
  .transform((code) => wholeRegion(code) ?? code);

/**
 * Who is asking. A reporter acts for one unit; a supervisor for every unit of their region and the regions within it
 * (行政区划代码, e.g. `1411` covers `141123`); an auditor reads what a supervisor of that region does, and changes nothing; an
 * administrator keeps the directory of units, and sees no reports.
 */
export const identitySchema = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('reporter'),
    subject: z.string().min(1),
    name: z.string(),
    unit: reportSchema.shape.unit
      .required()
      .refine(({ region }) => wholeRegion(region) !== null, 'no whole code of a region'),
  }),
  z.object({
    role: z.literal('supervisor'),
    subject: z.string().min(1),
    name: z.string(),
    region: regionSchema,
  }),
  z.object({
    role: z.literal('auditor'),
    subject: z.string().min(1),
    name: z.string(),
    region: regionSchema,
  }),
  z.object({
    role: z.literal('administrator'),
    subject: z.string().min(1),
    name: z.string(),
  }),
]);
export type Identity = z.infer<typeof identitySchema>;

/** The roles that one can have; one at a time. */
export const roles = identitySchema.options.map(({ shape }) => shape.role.value);

/** What a portal that has already signed the user in gives the pane: a bearer token and its end (UTC, ISO 8601). */
export const sessionSchema = z.object({
  accessToken: z.string().min(1),
  expiresAt: z.iso.datetime(),
});
export type Session = z.infer<typeof sessionSchema>;
