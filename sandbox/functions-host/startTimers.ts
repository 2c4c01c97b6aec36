import { Cron } from 'croner';
import { callFunction, triggerOf } from './callFunction';
import type { Log, RegisteredFunction } from './functionsCore';
import type { FunctionApp } from './loadFunctionApp';

/**
 * Runs an app's timer functions by their schedules (six fields, seconds first, UTC), one run of each at a time, as Azure
 * does. One that throws is logged and runs again at its next time.
 *
 * @returns ends them, and waits for those that run
 */
export function startTimers(app: FunctionApp, log: Log): () => Promise<void> {
  const running = new Set<Promise<void>>();
  const jobs = app.functions
    .filter((each) => triggerOf(each).type.toLowerCase() === 'timertrigger')
    .map((timer) => {
      const { schedule } = triggerOf(timer);
      return new Cron(schedule ?? '', { timezone: 'UTC', protect: true, unref: true }, async () => {
        const run = tick(app, timer, log);
        running.add(run);
        await run;
        running.delete(run);
      });
    });
  return async () => {
    for (const job of jobs) job.stop();
    await Promise.all(running);
  };
}

async function tick(app: FunctionApp, timer: RegisteredFunction, log: Log): Promise<void> {
  const facts = { schedule: { adjustForDST: true }, scheduleStatus: null, isPastDue: false };
  try {
    await callFunction(app.model, timer, { json: JSON.stringify(facts) }, log);
  } catch (error) {
    log('error', `${timer.metadata.name}: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
