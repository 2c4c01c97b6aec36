import * as z from 'zod';

/**
 * A figure as it stands in a report: a number; null for a blank; or, where the source held something else, its text
 * (`251000元`, `=SUM(D5:I5)`, `#DIV/0!`).
 */
export type Figure = number | string | null;

export const unitKinds = ['government', 'department', 'township', 'office', 'other'] as const;
export type UnitKind = (typeof unitKinds)[number];

const unitSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  code: z
    .string()
    .regex(/^[0-9A-Za-z-]{1,30}$/)
    .optional(),
  region: z
    .string()
    .regex(/^\d{2,12}$/)
    .optional(),
  kind: z.enum(unitKinds).optional(),
});

/** Longest narrative section that is taken in at all, in characters; the notice asks for about 1,000. */
export const narrativeLimit = 50_000;

/** Longest text that is taken over from a cell of a figure, in characters; it is no number anyway. */
export const figureTextLimit = 500;

const sectionSchema = z.string().max(narrativeLimit);

const narrativeSchema = z.strictObject({
  overview: sectionSchema.optional(),
  problems: sectionSchema.optional(),
  other: sectionSchema.optional(),
});

export const reportSchema = z.strictObject({
  edition: z.enum(['2019', '2021']),
  year: z.int().min(2008).max(2100),
  unit: unitSchema,
  /** `YYYY-MM-DD`; what could not be read as a day stays as it was written, and is a finding. */
  signedOn: z.string().max(50).optional(),
  documentNumber: z.string().max(100).optional(),
  narrative: narrativeSchema.optional(),
  /** What a published report says before its first section; our sheets have no such place. */
  introduction: sectionSchema.optional(),
  /** The headings of the sections as the source prints them, in order; absent where they are ours, and so right. */
  headings: z.array(z.string().max(200)).max(60).optional(),
  /** Labels of the tables that the source prints otherwise than the form; absent where they are ours, and so right. */
  labels: z
    .array(z.strictObject({ found: z.string().max(200), printed: z.string().max(200) }))
    .max(100)
    .optional(),
  figures: z.record(z.string(), z.union([z.number(), z.string().max(figureTextLimit), z.null()])),
  explanations: z.record(z.string().max(100), z.string().max(2000)).optional(),
});

/** One unit's report of one year, in the JSON form that files, API and command line speak. */
export type Report = z.infer<typeof reportSchema>;
export type Unit = Report['unit'];
