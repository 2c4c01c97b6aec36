import { randomUUID } from 'node:crypto';
import type { StorageQueueHandler } from '@azure/functions';
import { errorFacts } from '../answer/errorFacts';
import { invocationLog, type InvocationLog } from '../answer/invocationLog';
import { giveUpStep, runStep, type Workshop } from './runStep';
import { stepSchema, type Step } from './steps';

type Do = (workshop: Workshop, log: InvocationLog, step: Step) => Promise<void>;

/** The handler of the queue: one message, one step. One that fails is brought again by the host. */
export const stepHandler = (workshop: () => Workshop): StorageQueueHandler => handle(workshop, runStep);

/** The handler of the poison queue: what failed as often as the host brings it. */
export const poisonHandler = (workshop: () => Workshop): StorageQueueHandler => handle(workshop, giveUpStep);

/** A message that asks for nothing that is known is logged and left: bringing it again would not help. */
function handle(workshop: () => Workshop, run: Do): StorageQueueHandler {
  return async (message, context) => {
    const log = invocationLog(context, randomUUID());
    const step = stepSchema.safeParse(message);
    if (!step.success) return log.error('recheck-message-unknown');
    try {
      await run(workshop(), log, step.data);
    } catch (error) {
      log.warn('recheck-step-failed', { job: step.data.job, step: step.data.step, ...errorFacts(error) });
      throw error;
    }
  };
}
