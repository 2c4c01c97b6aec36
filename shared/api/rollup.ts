import * as z from 'zod';
import { unitInYearSchema } from '../units/unitInYear';

/** Which versions are added up: of each unit the newest, or the newest where it is accepted. */
export const rollupsOf = ['filed', 'accepted'] as const;
export type RollupOf = (typeof rollupsOf)[number];

const sumsSchema = z.object({
  /** How many units are added up. */
  units: z.int().nonnegative(),
  /** By cell key: the sum of the numbers, and how many units have none there. */
  figures: z.record(z.string(), z.object({ sum: z.number(), blank: z.int().nonnegative() })),
});

/** What was added up, so that the same sums can be made again and compared. */
const sourceSchema = z.object({
  region: z.string(),
  year: z.int(),
  of: z.enum(rollupsOf),
  /** When this was so: UTC, ISO 8601. */
  asOf: z.iso.datetime(),
});

/**
 * What `rollup` answers: the sums of a region's newest versions, and of each region directly within it. A unit of the region itself
 * stands under the region's own code.
 */
export const rollupAnswerSchema = z.object({
  ...sourceSchema.shape,
  /** SHA-256 over the versions added up (`shared/rollup/versionsDigest.ts`): the same where they are the same. */
  versions: z.string(),
  edition: z.enum(['2019', '2021']),
  ...sumsSchema.shape,
  parts: z.array(sumsSchema.extend({ region: z.string() })),
  /** How many units the directory has for the region and year; 0 where it has none, and nobody can be called missing. */
  expected: z.int().nonnegative(),
  /** Those of them whose report is in no sum here, by region and code: not filed, not accepted, or filed in another region. */
  missing: z.array(unitInYearSchema),
});
export type RollupAnswer = z.infer<typeof rollupAnswerSchema>;

/** What `rollupCell` answers: the units behind one sum, by region and code. */
export const rollupCellAnswerSchema = z.object({
  ...sourceSchema.shape,
  cell: z.string(),
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      region: z.string(),
      version: z.int().positive(),
      /** null where the unit has no number there. */
      figure: z.number().nullable(),
    }),
  ),
});
export type RollupCellAnswer = z.infer<typeof rollupCellAnswerSchema>;

/** What `rebuildOverview` answers: counts of rows. */
export const rebuiltSchema = z.object({
  written: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  unreadable: z.int().nonnegative(),
});
