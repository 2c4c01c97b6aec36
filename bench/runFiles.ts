import { filesNamed } from './filesNamed';
import { tableOf, type Bench, type Measurement } from './table';

/**
 * Runs the files of a folder with this ending, or those of them whose names contain one of `wanted`, one after the other, and
 * prints one table of what they measured. One that throws is told and has failed; the others run all the same.
 */
export async function runFiles(folder: URL, ending: string, wanted: readonly string[]): Promise<void> {
  const files = await filesNamed(folder, ending, [...wanted]);
  if (files.length === 0) throw new Error(`nothing is named like ${wanted.join(', ')}`);
  const lines: Measurement[] = [];
  for (const file of files) {
    console.log(`· ${file}`);
    try {
      const { default: measure } = (await import(new URL(file, folder).href)) as { default: Bench };
      lines.push(...(await measure()));
    } catch (error) {
      console.error(error);
      lines.push({ name: file, figure: 'FAILED' });
      process.exitCode = 1;
    }
  }
  console.log(tableOf(lines));
}
