import type { Unreadable } from './unreadable';

/** Says why the file system did not open or write a path. Anything but a file system's error is thrown on. */
export function openingFailure(error: unknown): Unreadable {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ENOENT') return { code: 'missing' };
  if (error.code === 'EEXIST') return { code: 'exists' };
  return { code: 'cannotOpen', detail: error.message };
}
