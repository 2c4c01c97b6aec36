import * as z from 'zod';
import { recheckJobIdSchema } from '../../shared/api/recheckJob';
import type { Storage } from '../archive/storage';

/**
 * What a message of the queue asks for. `plan`: find out what there is to be judged. `part`: judge one part of it, named as the
 * plan names it. `sums`: hold the governments' reports of a year against those below them.
 */
export const stepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('plan'), job: recheckJobIdSchema }),
  z.object({ step: z.literal('part'), job: recheckJobIdSchema, part: z.string() }),
  z.object({ step: z.literal('sums'), job: recheckJobIdSchema, year: z.int() }),
]);
export type Step = z.infer<typeof stepSchema>;

/** So many messages are sent at the same time. */
const atOnce = 16;

/** Puts steps into the queue, in Base64, as the Functions host expects it. */
export async function sendSteps(storage: Storage, steps: readonly Step[]): Promise<void> {
  for (let from = 0; from < steps.length; from += atOnce)
    await Promise.all(
      steps
        .slice(from, from + atOnce)
        .map((step) =>
          storage.recheckQueue.sendMessage(
            Buffer.from(JSON.stringify(step)).toString('base64'),
            storage.deadline(),
          ),
        ),
    );
}
