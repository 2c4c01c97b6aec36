import { filesNamed } from './filesNamed';
import { tableOf, type Bench, type Measurement } from './table';

/** Runs every `bench/*.bench.ts`, or those whose names contain an argument, and prints one table. */
const wanted = process.argv.slice(2);
const files = await filesNamed(new URL('.', import.meta.url), '.bench.ts', wanted);

const lines: Measurement[] = [];
for (const file of files) {
  console.log(`· ${file}`);
  const { default: bench } = (await import(`./${file}`)) as { default: Bench };
  lines.push(...(await bench()));
}
console.log(tableOf(lines));
