import * as z from 'zod';

/** That the process runs; nothing else. */
export const healthAnswerSchema = z.object({ status: z.literal('ok') });
export type HealthAnswer = z.infer<typeof healthAnswerSchema>;

/** That storage and signing key can be used. */
export const readyAnswerSchema = z.object({ status: z.literal('ready') });
export type ReadyAnswer = z.infer<typeof readyAnswerSchema>;
