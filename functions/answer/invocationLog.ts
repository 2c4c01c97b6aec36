import type { InvocationContext } from '@azure/functions';

/** Facts that are safe to keep: codes, counts, durations, ids. Never narrative, names or anything a user typed. */
export type LogFacts = Record<string, string | number | boolean | string[] | undefined>;

/** Writes one event as one line of JSON to the function's log. */
export interface InvocationLog {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}

/** The log of one invocation; every line carries its correlation id. */
export function invocationLog(context: InvocationContext, correlationId: string): InvocationLog {
  const line = (event: string, facts: LogFacts = {}) => JSON.stringify({ event, correlationId, ...facts });
  return {
    info: (event, facts) => context.info(line(event, facts)),
    warn: (event, facts) => context.warn(line(event, facts)),
    error: (event, facts) => context.error(line(event, facts)),
  };
}
