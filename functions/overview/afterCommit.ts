import { errorFacts } from '../answer/errorFacts';
import type { Call } from '../endpoint';

/**
 * Does what follows a commit and is not part of it. What was committed stays so when this fails; the read model is then
 * behind until its next write or a rebuild, and the log says so.
 */
export async function afterCommit({ log }: Pick<Call, 'log'>, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    log.warn('overview-behind', errorFacts(error));
  }
}
