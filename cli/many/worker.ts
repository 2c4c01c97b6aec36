import { parentPort, workerData } from 'node:worker_threads';
import type { FoundFile } from '../findFiles';
import { jobs, type JobName } from './jobs';

/** Does one job with the files that it is sent; which one is done first, nobody knows. */
const { name, given } = workerData as { name: JobName; given: never };
parentPort?.on('message', ({ index, found }: { index: number; found: FoundFile }) => {
  jobs[name](found, given).then(
    (result) => parentPort?.postMessage({ index, result }),
    (error: unknown) => {
      // An error that nobody expected ends the command, as it would without workers.
      process.nextTick(() => {
        throw error;
      });
    },
  );
});
