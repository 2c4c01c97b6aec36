import * as z from 'zod';
import { reportSchema } from '../../report/report';

/** A region within the caller's, whose own it is by default, and a report year. */
export const regionYear = {
  region: { schema: z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{9})$/), required: false },
  year: { schema: reportSchema.shape.year, required: true },
};
