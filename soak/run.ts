import { readdir } from 'node:fs/promises';
import { tableOf, type Bench, type Measurement } from '../bench/table';

/**
 * Runs every `soak/*.soak.ts`, or those whose names contain an argument, one after the other, and prints one table of
 * what they counted. Each gives its lines, or throws when something does not hold; the others run all the same.
 */
const wanted = process.argv.slice(2);
const files = (await readdir(new URL('.', import.meta.url)))
  .filter((file) => file.endsWith('.soak.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));

const lines: Measurement[] = [];
for (const file of files.sort()) {
  console.log(`· ${file}`);
  const { default: soak } = (await import(`./${file}`)) as { default: Bench };
  try {
    lines.push(...(await soak()));
  } catch (error) {
    console.error(error);
    lines.push({ name: file, figure: 'FAILED' });
    process.exitCode = 1;
  }
}
console.log(tableOf(lines));
if (files.length === 0) throw new Error(`no soak is named like ${wanted.join(', ')}`);
