import { runFiles } from './runFiles';

/** Runs every `bench/*.bench.ts`, or those whose names contain an argument. */
await runFiles(new URL('.', import.meta.url), '.bench.ts', process.argv.slice(2));
