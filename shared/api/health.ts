import * as z from 'zod';

/** That the process runs; nothing else. */
export const healthAnswerSchema = z.object({ status: z.literal('ok') });
export type HealthAnswer = z.infer<typeof healthAnswerSchema>;
