import * as z from 'zod';
import { unitInYearSchema } from '../units/unitInYear';

/** Units on one page. */
export const unitsPageSize = 1_000;

/** What `listUnits` answers: by region and code; `next` is the cursor of the page after this, null on the last. */
export const unitsPageSchema = z.object({
  year: z.int(),
  /** How many there are on all pages together; null where that is not counted, for a caller of no region. */
  total: z.int().nonnegative().nullable(),
  units: z.array(unitInYearSchema),
  next: z.string().nullable(),
});
export type UnitsPage = z.infer<typeof unitsPageSchema>;

/** A cursor, as `next` gives it: region and code of the last unit before. */
export const unitsCursorSchema = z.string().regex(/^\d{2,9}\.[0-9A-Za-z-]{1,30}$/);
