import { RestError } from '@azure/storage-blob';

/**
 * Whether an error of the storage SDKs means that storage did not answer or could not serve for the moment: no
 * connection, a deadline passed, throttled, or a server error. Trying again later can help.
 */
export function storageIsAway(error: unknown): boolean {
  if (error instanceof Error && error.name === 'AbortError') return true;
  if (!(error instanceof RestError)) return false;
  const { statusCode } = error;
  return statusCode === undefined || statusCode === 408 || statusCode === 429 || statusCode >= 500;
}
