import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDocx } from '../shared/document/docx/writeDocx';
import { writeHtml } from '../shared/document/html/writeHtml';
import { reportOfFile } from '../shared/files/reportOfFile';
import { writeReport } from '../shared/workbook/writeReport';
import { clerkNarrative } from '../test/cases/clerkNarrative';
import { textLayouts } from '../test/cases/layouts/textLayouts';
import { reportCase } from '../test/cases/reportCase';
import { spread, type Bench, type Measurement } from './table';

const rounds = 60;
const files = 1000;
const gouji = fileURLToPath(new URL('../cli/gouji.js', import.meta.url));

/** How long a usual report takes to be read out of each kind of document, and written as one. */
const documents: Bench = async () => {
  const report = { ...reportCase('pingtan-2021'), narrative: clerkNarrative };
  const sources: Record<string, Uint8Array> = {
    '.html': new TextEncoder().encode(writeHtml(report)),
    '.docx': await writeDocx(report),
    '.pdf': await readFile(new URL('../test/cases/libreOffice/pingtan-2021.pdf', import.meta.url)),
    '.xlsx': await writeReport(report),
    '.txt': textLayouts[0]?.write(report) ?? new Uint8Array(),
    '.md': textLayouts[4]?.write(report) ?? new Uint8Array(),
  };
  const lines: Measurement[] = [];
  for (const [type, bytes] of Object.entries(sources))
    lines.push(
      await timed(`reading a ${type}, ${Math.round(bytes.length / 1024)} kB`, async () => {
        const result = await reportOfFile(bytes, `report${type}`);
        if (!result.ok) throw new Error(type);
      }),
    );
  lines.push(await timed('writing a .docx', async () => void (await writeDocx(report))));
  lines.push(await timed('writing a page', async () => void writeHtml(report)));
  lines.push(await timed('writing an .xlsx', async () => void (await writeReport(report))));
  lines.push(await folder(Object.entries(sources)));
  return lines;
};

/** `gouji check` of a folder of files of all kinds, from its start to its end. */
async function folder(sources: [type: string, bytes: Uint8Array][]): Promise<Measurement> {
  const made = await mkdtemp(path.join(tmpdir(), 'gouji-bench-'));
  try {
    for (let index = 0; index < files; index += 1) {
      const [type, bytes] = sources[index % sources.length] ?? ['.txt', new Uint8Array()];
      await writeFile(path.join(made, `report-${index}${type}`), bytes);
    }
    const start = performance.now();
    const lines = await new Promise<string>((resolve) => {
      const options = { maxBuffer: 2 ** 30 };
      // It ends with 1 where a report has an error, as these have.
      execFile(process.execPath, [gouji, 'check', made, '--json'], options, (_, output) => resolve(output));
    });
    const seconds = (performance.now() - start) / 1000;
    const read = lines.split('\n').filter((line) => line !== '' && !line.includes('"unreadable"')).length;
    if (read !== files) throw new Error(`${read} of ${files} files were read`);
    const figure = `${Math.round(files / seconds)} files a second`;
    return {
      name: `gouji check of a folder of ${files} files`,
      figure,
      beside: `${availableParallelism()} cores`,
    };
  } finally {
    await rm(made, { recursive: true });
  }
}

async function timed(name: string, job: () => Promise<void>): Promise<Measurement> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await job();
    if (round >= rounds / 3) times.push(performance.now() - start);
  }
  const { median, p99 } = spread(times);
  return { name, figure: `${median.toFixed(1)} ms median, ${p99.toFixed(1)} ms p99`, beside: '' };
}

export default documents;
