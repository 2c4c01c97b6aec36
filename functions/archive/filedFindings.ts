import * as z from 'zod';
import { filedFindingSchema, type FiledFinding } from '../../shared/api/answers';

const { shape } = filedFindingSchema;
const keptSchema = z.array(z.tuple([shape.rule, shape.severity, shape.outcome, shape.cells]));

/** What was found when a version was handed in, as its row keeps it; null of one without, or one that no longer has the form. */
export function filedFindings(kept: string | null): FiledFinding[] | null {
  if (kept === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(kept);
  } catch {
    return null;
  }
  const found = keptSchema.safeParse(json).data;
  return found?.map(([rule, severity, outcome, cells]) => ({ rule, severity, outcome, cells })) ?? null;
}
