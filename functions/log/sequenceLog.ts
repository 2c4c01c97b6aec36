import { randomUUID } from 'node:crypto';
import type { TimerHandler } from '@azure/functions';
import { errorFacts } from '../answer/errorFacts';
import { invocationLog } from '../answer/invocationLog';
import { storageIsAway } from '../archive/storageIsAway';
import type { Archive } from '../archive/commitVersion';
import { sequence } from './sequence';

/** The timer's work. A failure is logged once and left to the next run, which finishes what this one began. */
export function sequenceLog(archive: () => Archive): TimerHandler {
  return async (_timer, context) => {
    const log = invocationLog(context, randomUUID());
    try {
      const added = await sequence(archive());
      if (added > 0) log.info('log-grew', { added });
    } catch (error) {
      if (storageIsAway(error)) log.warn('storage-away', errorFacts(error));
      else log.error('log-not-grown', errorFacts(error));
    }
  };
}
