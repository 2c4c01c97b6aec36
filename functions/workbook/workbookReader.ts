import { Worker } from 'node:worker_threads';
import type { WorkbookAnswer } from './workbookAnswer';

/** Reads uploaded workbooks, one after the other. */
export interface WorkbookReader {
  read(bytes: Uint8Array): Promise<WorkbookAnswer>;
  /** Ends the thread; the next reading starts a new one. */
  close(): Promise<void>;
}

export interface ReaderLimits {
  milliseconds: number;
  megabytes: number;
}

const usualLimits: ReaderLimits = { milliseconds: 10_000, megabytes: 256 };

/**
 * A reader in a thread of its own: whatever an uploaded file does to its parser, the process stays responsive and within
 * its memory. The thread is kept warm between files and does not keep the process alive; one that exceeds a limit is
 * ended, and the answer is the reason `tooSlow` or `tooMuchMemory`.
 */
export function workbookReader(limits: ReaderLimits = usualLimits): WorkbookReader {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = () => {
    const started = new Worker(
      /* webpackChunkName: "workbookThread" */ new URL('./workbookThread.ts', import.meta.url),
      {
        resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      },
    );
    started.on('exit', () => {
      if (thread === started) thread = undefined;
    });
    return started;
  };

  const readNow = (bytes: Uint8Array) =>
    new Promise<WorkbookAnswer>((resolve, reject) => {
      const current = (thread ??= start());
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        current.off('message', onMessage).off('error', onError);
        current.on('error', () => undefined).unref();
        finish();
      };
      const onMessage = (answer: WorkbookAnswer) => settle(() => resolve(answer));
      const onError = (error: Error & { code?: string }) =>
        settle(() => {
          if (thread === current) thread = undefined;
          if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, reason: 'tooMuchMemory' });
          else reject(error);
        });
      const timer = setTimeout(() => {
        thread = undefined;
        void current.terminate();
        settle(() => resolve({ ok: false, reason: 'tooSlow' }));
      }, limits.milliseconds);
      current.on('message', onMessage).on('error', onError).ref();
      current.postMessage(bytes);
    });

  return {
    read(bytes) {
      const reading = last.then(() => readNow(bytes));
      last = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      await thread?.terminate();
    },
  };
}
