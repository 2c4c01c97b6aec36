import { readFile } from 'node:fs/promises';
import { writeDocx } from '../shared/document/docx/writeDocx';
import { writeHtml } from '../shared/document/html/writeHtml';
import { readDocument } from '../shared/document/readDocument';
import { understand } from '../shared/intake/understand';
import { writeReport } from '../shared/workbook/writeReport';
import { clerkNarrative } from '../test/cases/clerkNarrative';
import { textLayouts } from '../test/cases/layouts/textLayouts';
import { reportCase } from '../test/cases/reportCase';
import { spread, type Bench, type Measurement } from './table';

const rounds = 60;

/** How long a usual report takes to be read out of each kind of document, and written as one. */
const documents: Bench = async () => {
  const report = { ...reportCase('pingtan-2021'), narrative: clerkNarrative };
  const sources: Record<string, Uint8Array> = {
    '.html': new TextEncoder().encode(writeHtml(report)),
    '.docx': await writeDocx(report),
    '.pdf': await readFile(new URL('../test/cases/libreOffice/pingtan-2021.pdf', import.meta.url)),
    '.txt': textLayouts[0]?.write(report) ?? new Uint8Array(),
    '.md': textLayouts[4]?.write(report) ?? new Uint8Array(),
  };
  const lines: Measurement[] = [];
  for (const [type, bytes] of Object.entries(sources))
    lines.push(
      await timed(`reading a ${type}, ${Math.round(bytes.length / 1024)} kB`, async () => {
        const result = await readDocument(bytes, `report${type}`);
        if (!result.ok || !understand(result.document, 'report').ok) throw new Error(type);
      }),
    );
  lines.push(await timed('writing a .docx', async () => void (await writeDocx(report))));
  lines.push(await timed('writing a page', async () => void writeHtml(report)));
  lines.push(await timed('writing an .xlsx', async () => void (await writeReport(report))));
  return lines;
};

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
