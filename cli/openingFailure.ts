import type { Unreadable } from './unreadable';

/** Says why the file system did not open a path. Anything but a file system's error is thrown on. */
export function openingFailure(error: unknown): Unreadable {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ENOENT') return { code: 'missing' };
  return { code: 'cannotOpen', detail: error.message };
}
