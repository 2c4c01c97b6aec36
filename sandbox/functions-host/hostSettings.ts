import * as z from 'zod';

/** `hh:mm:ss`, in milliseconds. */
const duration = z
  .string()
  .regex(/^\d\d:\d\d:\d\d$/)
  .transform((text) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000);

/** How queues are read, with the defaults of Azure Functions. */
export const queueSettingsSchema = z.object({
  batchSize: z.int().min(1).max(32).default(16),
  newBatchThreshold: z.int().nonnegative().optional(),
  maxDequeueCount: z.int().positive().default(5),
  /** How long a message that failed waits. */
  visibilityTimeout: duration.default(0),
  maxPollingInterval: duration.default(60_000),
  messageEncoding: z.enum(['base64', 'none']).default('base64'),
});
export type QueueSettings = z.infer<typeof queueSettingsSchema>;

/** How requests are taken, with the defaults of Azure Functions. */
export const httpSettingsSchema = z.object({
  routePrefix: z.string().default('api'),
  /** So many functions answer requests at the same time, and the other requests wait; -1 for any number. */
  maxConcurrentRequests: z.int().default(-1),
});
export type HttpSettings = z.infer<typeof httpSettingsSchema>;

/** What this host takes from a function app's host.json. */
export const hostSettingsSchema = z.object({
  extensions: z
    .object({
      http: httpSettingsSchema.optional(),
      queues: queueSettingsSchema.optional(),
    })
    .optional(),
});
