import * as z from 'zod';
import { rowTroubleSchema } from '../units/import/rowTrouble';
import { changeKinds, unitChangeSchema } from '../units/import/planImport';
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

/** Largest file of a directory taken in, in bytes. */
export const unitsFileLimit = 5 * 1024 * 1024;

/**
 * What `previewUnits` answers, and `importUnits` once it is done: what a file changes in the directory. `tag` is that of the directory
 * that the changes were found for: an import is of what was seen.
 */
export const unitsImportSchema = z.object({
  year: z.int(),
  tag: z.string(),
  /** Units by what becomes of them; one that is renamed and moved counts in both. */
  counts: z.record(z.enum(changeKinds), z.int().nonnegative()),
  /** Rows that say what is known already. */
  untouched: z.int().nonnegative(),
  changes: z.array(unitChangeSchema),
  /** Units of the regions that the file names units of, which report for that year and are not in the file: they stay as they are. */
  absent: z.array(unitInYearSchema),
  /** What has to be mended before the file can be imported. */
  troubles: z.array(rowTroubleSchema),
  /** Heads of columns that are not known and were passed over. */
  ignored: z.array(z.string()),
});
export type UnitsImport = z.infer<typeof unitsImportSchema>;
