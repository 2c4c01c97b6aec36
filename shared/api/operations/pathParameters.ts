import * as z from 'zod';
import { hashSchema } from '../../log/checkpoint';
import { releaseNumberSchema } from '../../release/release';
import { reportSchema } from '../../report/report';
import { recheckJobIdSchema } from '../recheckJob';

/** What the parameters of paths are. */
export const pathParameters: Record<string, z.ZodType> = {
  unit: reportSchema.shape.unit.shape.code.unwrap(),
  year: reportSchema.shape.year,
  version: z.int().min(1).max(999_999),
  leaf: hashSchema,
  release: releaseNumberSchema,
  job: recheckJobIdSchema,
};
