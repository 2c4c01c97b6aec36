import { Worker as Thread, type WorkerOptions } from 'worker_threads';
import type { ReadingTask, TablesAnswer, WorkbookAnswer } from './workbookAnswer';

/** Reads uploaded files, one after the other. */
export interface WorkbookReader {
  read(bytes: Uint8Array): Promise<WorkbookAnswer>;
  /** The lists in an .xlsx or a .csv. */
  readTables(bytes: Uint8Array): Promise<TablesAnswer>;
  /** Ends the thread; the next reading starts a new one. */
  close(): Promise<void>;
}

/** Why a thread was ended. */
interface Unread {
  ok: false;
  reason: 'tooSlow' | 'tooMuchMemory';
}

export interface ReaderLimits {
  milliseconds: number;
  megabytes: number;
}

const usualLimits: ReaderLimits = { milliseconds: 10_000, megabytes: 256 };

/**
 * Starts the thread as it is bundled: from this very expression webpack makes a file of its own. It knows the class by its
 * module's name without `node:`, and puts a name of its runtime's into the code where the class is called Worker.
 */
const startThread = (options: WorkerOptions) =>
  new Thread(
    /* webpackChunkName: "workbookThread" */ new URL('./workbookThread.ts', import.meta.url),
    options,
  );

/**
 * A reader in a thread of its own: whatever an uploaded file does to its parser, the process stays responsive and within
 * its memory. The thread is kept warm between files and does not keep the process alive; one that exceeds a limit is
 * ended, and the answer is the reason `tooSlow` or `tooMuchMemory`.
 */
export function workbookReader(limits = usualLimits, start = startThread): WorkbookReader {
  let thread: Thread | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const startLimited = () => {
    const started = start({ resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    const forget = () => {
      if (thread === started) thread = undefined;
    };
    return started.on('error', forget).on('exit', forget);
  };

  const readNow = <T extends WorkbookAnswer | TablesAnswer>(task: ReadingTask) =>
    new Promise<T | Unread>((resolve, reject) => {
      const current = (thread ??= startLimited());
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        current.off('message', onMessage).off('error', onError).unref();
        finish();
      };
      const onMessage = (answer: T) => settle(() => resolve(answer));
      const onError = (error: Error & { code?: string }) =>
        settle(() => {
          if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, reason: 'tooMuchMemory' });
          else reject(error);
        });
      const timer = setTimeout(() => {
        thread = undefined;
        void current.terminate();
        settle(() => resolve({ ok: false, reason: 'tooSlow' }));
      }, limits.milliseconds);
      current.on('message', onMessage).on('error', onError).ref();
      current.postMessage(task);
    });

  const inTurn = <T extends WorkbookAnswer | TablesAnswer>(task: ReadingTask) => {
    const reading = last.then(() => readNow<T>(task));
    last = reading.catch(() => undefined);
    return reading;
  };

  return {
    read: (bytes) => inTurn<WorkbookAnswer>({ read: 'report', bytes }),
    readTables: (bytes) => inTurn<TablesAnswer>({ read: 'tables', bytes }),
    async close() {
      await thread?.terminate();
    },
  };
}
