import { randomUUID } from 'node:crypto';

export const correlationHeader = 'X-Correlation-Id';

/** The caller's own correlation id when it is one that is safe to log and to send back, else a new one. */
export function correlationId(headers: Headers): string {
  const given = headers.get(correlationHeader);
  return given !== null && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
