import * as z from 'zod';
import { hashSchema } from '../log/checkpoint';

const proofSchema = z.array(hashSchema).max(64);

/** The newest checkpoint: a JWS in compact form over size, root and time. */
export const checkpointAnswerSchema = z.object({ checkpoint: z.string() });
export type CheckpointAnswer = z.infer<typeof checkpointAnswerSchema>;

/** That a leaf is in the log: its index, and the proof against the tree of the checkpoint beside it. */
export const inclusionAnswerSchema = z.object({
  index: z.int().nonnegative(),
  proof: proofSchema,
  checkpoint: z.string(),
});
export type InclusionAnswer = z.infer<typeof inclusionAnswerSchema>;

/** That the tree of `from` leaves is the beginning of that of the checkpoint beside it. */
export const consistencyAnswerSchema = z.object({
  from: z.int().nonnegative(),
  proof: proofSchema,
  checkpoint: z.string(),
});
export type ConsistencyAnswer = z.infer<typeof consistencyAnswerSchema>;

/** The public keys that receipts and checkpoints are verified with, of now and of before (RFC 7517). */
export const keysAnswerSchema = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string(),
      alg: z.string().optional(),
      use: z.string().optional(),
    }),
  ),
});
export type KeysAnswer = z.infer<typeof keysAnswerSchema>;
