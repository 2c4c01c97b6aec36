import { filesNamed } from './filesNamed';
import { tableOf, type Bench } from './table';

/**
 * Runs the files of a folder with this ending, or those of them that are named, one after the other, and prints what each
 * measured as a table. One that throws is told and has failed; the others run all the same.
 */
export async function runFiles(folder: URL, ending: string, wanted: readonly string[]): Promise<void> {
  for (const file of await filesNamed(folder, ending, wanted)) {
    console.log(`· ${file}`);
    try {
      const { default: measure } = (await import(new URL(file, folder).href)) as { default: Bench };
      console.log(tableOf(await measure()));
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
  }
}
