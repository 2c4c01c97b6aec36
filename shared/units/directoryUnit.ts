import * as z from 'zod';
import { wholeRegion } from '../report/region';
import { reportSchema, unitKinds } from '../report/report';

const unit = reportSchema.shape.unit.shape;
const year = reportSchema.shape.year;

/** What a unit is called, where it belongs and what it is, from the reports of a year on. */
export const unitPhaseSchema = z.strictObject({
  /** The first report year that this holds for: what a unit is at the end of a year counts for that year's report. */
  from: year,
  name: unit.name,
  /** A whole code in its shortest form (行政区划代码). */
  region: z.string().refine((code) => wholeRegion(code) === code, 'no whole code of a region'),
  kind: z.enum(unitKinds),
  /** Whether it may issue 规章; null where the directory does not say. */
  mayIssueRules: z.boolean().nullable(),
});
export type UnitPhase = z.infer<typeof unitPhaseSchema>;

/**
 * One unit of the directory (单位名录) with its history. A unit keeps its code for life; a new name or another region is a new
 * phase beside the old ones, so that the reports of earlier years stay under the name that they were made under.
 */
export const directoryUnitSchema = z.strictObject({
  code: unit.code.unwrap(),
  /** Oldest first, each of a year of its own. */
  phases: z.array(unitPhaseSchema).min(1),
  /** The last report year; null while the unit goes on. */
  until: year.nullable(),
  /** The code of the unit that took over its work. */
  mergedInto: unit.code.unwrap().nullable(),
});
export type DirectoryUnit = z.infer<typeof directoryUnitSchema>;
