import * as z from 'zod';

export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What a checkpoint states of the log, and what is signed of it in canonical JSON. `time` is UTC, ISO 8601. */
export const checkpointSchema = z.object({
  size: z.int().nonnegative(),
  root: hashSchema,
  time: z.iso.datetime(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** The checkpoint in a text; null when it states none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  try {
    const parsed = checkpointSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
