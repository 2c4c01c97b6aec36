import * as z from 'zod';

const sumsSchema = z.object({
  /** How many units are added up. */
  units: z.int().nonnegative(),
  /** By cell key: the sum of the numbers, and how many units have none there. */
  figures: z.record(z.string(), z.object({ sum: z.number(), blank: z.int().nonnegative() })),
});

/**
 * What `rollup` answers: the sums of a region's newest versions, and of each region directly within it. A unit of the region itself
 * stands under the region's own code.
 */
export const rollupAnswerSchema = z.object({
  region: z.string(),
  year: z.int(),
  edition: z.enum(['2019', '2021']),
  ...sumsSchema.shape,
  parts: z.array(sumsSchema.extend({ region: z.string() })),
});
export type RollupAnswer = z.infer<typeof rollupAnswerSchema>;

/** What `rebuildOverview` answers: counts of rows. */
export const rebuiltSchema = z.object({
  written: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  unreadable: z.int().nonnegative(),
});
