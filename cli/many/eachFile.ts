import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FoundFile } from '../findFiles';
import { jobs, type JobName, type Jobs } from './jobs';

/** Starting a worker takes as long as some files do. */
const filesForWorkers = 24;
/** So many files wait at a worker, so that none stands still. */
const ahead = 32;

/**
 * Does a job with each file, on all cores where there are many, and gives the results in the order of the files.
 *
 * @param onDone told after each file how many are done
 */
export async function* eachFile<Name extends JobName>(
  name: Name,
  files: FoundFile[],
  given: Jobs[Name]['given'],
  onDone: (count: number) => void = () => undefined,
): AsyncGenerator<Jobs[Name]['result']> {
  if (files.length < filesForWorkers) {
    for (const [index, file] of files.entries()) {
      yield await jobs[name](file, given);
      onDone(index + 1);
    }
    return;
  }
  yield* onAllCores(name, files, given, onDone);
}

async function* onAllCores<Name extends JobName>(
  name: Name,
  files: FoundFile[],
  given: Jobs[Name]['given'],
  onDone: (count: number) => void,
): AsyncGenerator<Jobs[Name]['result']> {
  const count = Math.min(availableParallelism(), Math.ceil(files.length / filesForWorkers));
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./worker.js', import.meta.url), { workerData: { name, given } }),
  );
  const results = new Map<number, Jobs[Name]['result']>();
  let next = 0;
  let done = 0;
  let failure: Error | null = null;
  let wake = (): void => undefined;
  for (const worker of workers) {
    let waiting = 0;
    const send = (): void => {
      for (; waiting < ahead && next < files.length; next += 1) {
        waiting += 1;
        worker.postMessage({ index: next, found: files[next] });
      }
    };
    worker.on('message', ({ index, result }: { index: number; result: Jobs[Name]['result'] }) => {
      results.set(index, result);
      waiting -= 1;
      done += 1;
      onDone(done);
      send();
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
    send();
  }
  try {
    for (let index = 0; index < files.length; index += 1) {
      while (!results.has(index)) {
        if (failure !== null) throw failure as Error;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const result = results.get(index);
      results.delete(index);
      if (result !== undefined) yield result;
    }
  } finally {
    for (const worker of workers) {
      const ended = once(worker, 'exit');
      void worker.terminate();
      await ended;
    }
  }
}
