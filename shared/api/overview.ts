import * as z from 'zod';
import { standings } from '../overview/standing';
import { unitKinds } from '../report/report';

const countsSchema = z.object(
  Object.fromEntries(standings.map((standing) => [standing, z.int().nonnegative()])) as Record<
    (typeof standings)[number],
    z.ZodInt
  >,
);

/**
 * How a unit is listed: the directory has it in the region; the directory has it in another region for that year, but it filed
 * in this one; the directory does not have its code.
 */
export const listings = ['listed', 'elsewhere', 'unlisted'] as const;

export const unitStandingSchema = z.object({
  code: z.string(),
  name: z.string(),
  /** Where the directory has it; else where it filed. */
  region: z.string(),
  kind: z.enum(unitKinds).nullable(),
  listing: z.enum(listings),
  standing: z.enum(standings),
  /** `YYYY-MM-DD` */
  due: z.iso.date(),
  /**
   * The newest version, when it came, under which region it is archived, and whether it was let pass in spite of an error (放行);
   * null where nothing was handed in.
   */
  filed: z
    .object({
      version: z.int().positive(),
      submittedAt: z.iso.datetime(),
      region: z.string(),
      released: z.boolean(),
    })
    .nullable(),
});
export type UnitStanding = z.infer<typeof unitStandingSchema>;

/** What `overview` answers: where every unit of a region stands with a year. */
export const overviewAnswerSchema = z.object({
  region: z.string(),
  /** As the directory calls the region's government; null where it has none. */
  name: z.string().nullable(),
  year: z.int(),
  /** When this was so: UTC, ISO 8601. */
  asOf: z.iso.datetime(),
  /** How many units the directory has for the year; with none, nobody can be missing. */
  expected: z.int().nonnegative(),
  counts: countsSchema,
  /** By region and code. */
  units: z.array(unitStandingSchema),
  /** The regions directly within, and how many units stand where in each. */
  parts: z.array(z.object({ region: z.string(), name: z.string().nullable(), counts: countsSchema })),
});
export type OverviewAnswer = z.infer<typeof overviewAnswerSchema>;
