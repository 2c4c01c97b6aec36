import { errorFacts } from '../answer/errorFacts';
import type { Call } from '../endpoint';

/**
 * Does what follows a commit and is not part of it; the answer waits for it. What was committed stays so when this fails;
 * the read model is then behind until its next write or a rebuild, and the log says so.
 */
export function afterCommit(
  { log, alongside }: Pick<Call, 'log' | 'alongside'>,
  write: () => Promise<void>,
): void {
  alongside(write().catch((error: unknown) => log.warn('overview-behind', errorFacts(error))));
}
