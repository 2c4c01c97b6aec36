import { runFiles } from './runFiles';

/** Runs every `bench/*.bench.ts`, or those that the arguments name. */
await runFiles(new URL('.', import.meta.url), '.bench.ts', process.argv.slice(2));
