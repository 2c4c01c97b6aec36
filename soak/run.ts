import { runFiles } from '../bench/runFiles';

/** Runs every `soak/*.soak.ts`, or those that the arguments name: each counts, or throws when something does not hold. */
await runFiles(new URL('.', import.meta.url), '.soak.ts', process.argv.slice(2));
