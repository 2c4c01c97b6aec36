import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bench } from '../bench/table';
import { hostileDocuments } from '../test/cases/hostile/hostileDocuments';
import { progress } from './progress';

/** Bytes of each file: one that is refused for its length alone, as large as may be, and one that is short enough to be read. */
const sizes = [100_000_000, 19_000_000, 1_900_000, 380_000];
const mostSeconds = 10;
/** Beside what it takes to load a reader, and the bytes of the file. */
const mostMegabytes = 256;

/** A process that takes longer never ends, however busy the machine is. */
const mostMilliseconds = 900_000;
const run = promisify(execFile);

interface Outcome {
  outcome: string;
  seconds: number;
  held: number;
}

/** Hostile files of every kind: each is refused or read in time, in a process that may hold little. */
const hostile: Bench = async () => {
  const tell = progress();
  let count = 0;
  let slowest = 0;
  let largest = 0;
  for (const { type, name } of hostileDocuments)
    for (const size of sizes) {
      // A file of its full length takes as much to make as to read.
      if (size > 20_000_000 && type !== '.html') continue;
      const script = ['soak/readHostile.ts', type, name, String(size)];
      const heap = size > 20_000_000 ? [] : [`--max-old-space-size=${mostMegabytes}`];
      const args = [...heap, '--import', 'tsx', ...script];
      const { stdout } = await run(process.execPath, args, { timeout: mostMilliseconds });
      const { outcome, seconds, held } = JSON.parse(stdout) as Outcome;
      if (seconds > mostSeconds || held > mostMegabytes)
        throw new Error(`${type} ${name} ${size}: ${outcome}, ${seconds} s, ${held} MB`);
      count += 1;
      slowest = Math.max(slowest, seconds);
      largest = Math.max(largest, held);
      tell(`${count} files: ${slowest.toFixed(1)} s and ${Math.round(largest)} MB at most`);
    }
  return [
    {
      name: 'hostile files refused or read',
      figure: `${count} files`,
      beside: `${slowest.toFixed(1)} s and ${Math.round(largest)} MB at most`,
    },
  ];
};

export default hostile;
