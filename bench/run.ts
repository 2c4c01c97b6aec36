import { readdir } from 'node:fs/promises';
import { tableOf, type Bench, type Measurement } from './table';

/** Runs every `bench/*.bench.ts`, or those whose names contain an argument, and prints one table. */
const wanted = process.argv.slice(2);
const files = (await readdir(new URL('.', import.meta.url)))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));

const lines: Measurement[] = [];
for (const file of files.sort()) {
  console.log(`· ${file}`);
  const { default: bench } = (await import(`./${file}`)) as { default: Bench };
  lines.push(...(await bench()));
}
console.log(tableOf(lines));
