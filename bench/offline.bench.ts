import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from '../setup/runProgram.js';
import { writeHtml } from '../shared/document/html/writeHtml';
import type { Report } from '../shared/report/report';
import { clerkNarrative } from '../test/cases/clerkNarrative';
import { ordinaryText } from '../test/cases/narrative/ordinaryText';
import { reportCase } from '../test/cases/reportCase';
import type { Bench, Measurement } from './table';

const ofUnit = (index: number, text: boolean): Report => ({
  ...reportCase('hangzhou-2025'),
  unit: { name: `某局${index}`, code: String(index) },
  narrative: text ? { ...clerkNarrative, overview: ordinaryText } : undefined,
});

const kinds: [name: string, count: number, type: string, write: (index: number) => string][] = [
  ['reports without text', 1000, 'json', (index) => JSON.stringify(ofUnit(index, false))],
  ['reports without text', 20_000, 'json', (index) => JSON.stringify(ofUnit(index, false))],
  ['reports with 900 characters of text', 10_000, 'json', (index) => JSON.stringify(ofUnit(index, true))],
  ['published pages', 1000, 'html', (index) => writeHtml(ofUnit(index, true))],
];

/** A folder of archived files judged from a shell, beside reading and hashing the same bytes. */
const offline: Bench = async () => {
  const lines: Measurement[] = [];
  for (const [name, count, type, write] of kinds) {
    const folder = await mkdtemp(path.join(tmpdir(), 'gouji-offline-'));
    try {
      for (let index = 0; index < count; index += 1)
        await writeFile(path.join(folder, `${index}.${type}`), write(index));
      const floor = await timed(async () => {
        for (const file of await readdir(folder))
          createHash('sha256')
            .update(await readFile(path.join(folder, file)))
            .digest();
      });
      const spent = await timed(async () => {
        await runNode(['cli/gouji.js', 'recheck', folder, '--json'], { quiet: true });
      });
      lines.push({
        name: `gouji recheck, ${count} ${name}`,
        figure: `${(spent / 1000).toFixed(2)} s, ${Math.round(count / (spent / 1000))} files a second`,
        beside: `reading and hashing them: ${(floor / 1000).toFixed(2)} s`,
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return lines;
};

async function timed(job: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

export default offline;
