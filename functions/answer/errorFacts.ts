import type { LogFacts } from './invocationLog';

/**
 * What may be logged of an unexpected error: its name, code and stack frames. The message is left out, because messages
 * of parsers and of storage quote what a user sent.
 */
export function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { error: error.name, code, frames: frames.map((line) => line.trim()) };
}
