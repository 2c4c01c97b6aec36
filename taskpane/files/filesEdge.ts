import type { FileKind } from '../../shared/files/fileOfReport';
import type { FileReading } from '../../shared/files/fileProblem';
import type { SheetContent } from '../../shared/layout/sheetContent';
import type { Report } from '../../shared/report/report';
import type { FileNews, FileTask } from './fileTask';

/** How far a file is read, where its kind tells: pages. */
export type OnPage = (done: number, pages: number) => void;

/** Reading and writing files of every kind, beside the pane in a worker of its own, which ends with its task. */
export interface FilesEdge {
  /** @throws AbortError when called off; Error when the worker fails */
  read: (bytes: Uint8Array, name: string, onPage: OnPage, calledOff: AbortSignal) => Promise<FileReading>;
  /** @throws Error when the worker fails */
  write: (report: Report, kind: FileKind) => Promise<Uint8Array<ArrayBuffer>>;
  /** Sheets as an .xlsx in base64. @throws Error when the worker fails */
  sheets: (sheets: SheetContent[]) => Promise<string>;
}

/** @param base the address of the page, from which what workers load is found */
export function createFilesEdge(base: string): FilesEdge {
  return {
    async read(bytes, name, onPage, calledOff) {
      const task: FileTask = { task: 'read', bytes, name, cMaps: new URL('cmaps/', base).href };
      const news = await perform(task, onPage, calledOff);
      if (news.news !== 'read') throw new Error(`a file was ${news.news}, not read`);
      return news.reading;
    },
    async write(report, kind) {
      const news = await perform({ task: 'write', report, kind });
      if (news.news !== 'written') throw new Error(`a file was ${news.news}, not written`);
      return Uint8Array.from(news.bytes);
    },
    async sheets(sheets) {
      const news = await perform({ task: 'sheets', sheets });
      if (news.news !== 'packed') throw new Error(`sheets were ${news.news}, not packed`);
      return news.base64;
    },
  };
}

function perform(task: FileTask, onPage?: OnPage, calledOff?: AbortSignal): Promise<FileNews> {
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url));
  return new Promise<FileNews>((resolve, reject) => {
    calledOff?.addEventListener('abort', () => reject(new DOMException('called off', 'AbortError')));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<FileNews>>) => {
      if (data.news === 'page') onPage?.(data.done ?? 0, data.pages ?? 0);
      else if (data.news === 'failed') reject(new Error(data.message));
      else if (data.news !== undefined) resolve(data as FileNews);
    });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
