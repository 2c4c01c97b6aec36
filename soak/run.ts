import { filesNamed } from '../bench/filesNamed';
import { tableOf, type Bench, type Measurement } from '../bench/table';

/**
 * Runs every `soak/*.soak.ts`, or those whose names contain an argument, one after the other, and prints one table of
 * what they counted. Each gives its lines, or throws when something does not hold; the others run all the same.
 */
const wanted = process.argv.slice(2);
const files = await filesNamed(new URL('.', import.meta.url), '.soak.ts', wanted);

const lines: Measurement[] = [];
for (const file of files) {
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
