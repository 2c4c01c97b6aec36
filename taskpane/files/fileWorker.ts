import { fileOfReport } from '../../shared/files/fileOfReport';
import { fileOfSheets } from '../../shared/files/fileOfSheets';
import { reportOfFile } from '../../shared/files/reportOfFile';
import type { FileNews, FileTask } from './fileTask';

/** Does one task with a file, beside the pane, so that nothing in it stands still meanwhile. */
addEventListener(
  'message',
  ({ data }: MessageEvent<FileTask>) => {
    done(data).then(tell, (error: unknown) => tell({ news: 'failed', message: String(error) }));
  },
  { once: true },
);

async function done(task: FileTask): Promise<FileNews> {
  if (task.task === 'write') return { news: 'written', bytes: await fileOfReport(task.report, task.kind) };
  if (task.task === 'sheets') return { news: 'packed', base64: await fileOfSheets(task.sheets) };
  const reading = await reportOfFile(task.bytes, task.name, {
    cMap: async (name) => {
      const response = await fetch(new URL(name, task.cMaps));
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    onPage: (done, pages) => tell({ news: 'page', done, pages }),
  });
  return { news: 'read', reading };
}

const tell = (news: FileNews): void => postMessage(news);
