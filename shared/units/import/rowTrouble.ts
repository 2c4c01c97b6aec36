import * as z from 'zod';
import { unitColumns } from './columns';

/** Why a row of an imported directory cannot be taken. */
export const rowTroubles = [
  'missing',
  'malformed',
  'twice',
  'unknownWord',
  'reversed',
  'noLastYear',
  'unknownUnit',
  'sameUnit',
  'endedUnit',
  'hasEnded',
  'laterThanKnown',
] as const;

/** One thing that is wrong in a row: where, why, and what stands there. */
export const rowTroubleSchema = z.object({
  /** As the file counts its rows, from 1. */
  row: z.int().positive(),
  column: z.enum(unitColumns),
  trouble: z.enum(rowTroubles),
  found: z.string(),
});
export type RowTrouble = z.infer<typeof rowTroubleSchema>;
