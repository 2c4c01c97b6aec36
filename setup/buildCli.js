import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { distFolder, root } from './folders.js';

const sources = ['cli', 'shared', 'package-lock.json', 'setup/buildCli.js'];
const cliFolder = path.join(distFolder, 'cli');
const stamp = '.built';

/** The program that `gouji` runs: a module that exports `main`. */
export const cliFile = path.join(cliFolder, 'main.js');

/**
 * Bundles the command line into dist/cli/ when it is missing or its sources are not those of the last build. What it
 * imports on demand stays apart, so that a check does not load it.
 */
export async function buildCli() {
  if (isFresh()) return;
  const { build } = await import('esbuild');
  await mkdir(distFolder, { recursive: true });
  const made = await mkdtemp(path.join(distFolder, 'cli-'));
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'cli/main.ts', worker: 'cli/many/worker.ts' },
    outdir: made,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    sourcemap: true,
    // What was written for CommonJS asks for the modules of Node in its own way.
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);",
    },
    logLevel: 'error',
  });
  await writeFile(path.join(made, 'package.json'), '{ "type": "module" }\n');
  await writeFile(path.join(made, stamp), '');
  await rm(cliFolder, { recursive: true, force: true });
  await rename(made, cliFolder);
}

function isFresh() {
  const file = path.join(cliFolder, stamp);
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  return sources.every((source) => newest(path.join(root, source)) < built);
}

/**
 * When a file, or anything in a folder, was last written or taken away. Reading the sources themselves would cost a
 * quick command half of its time.
 * @param {string} place
 * @returns {number} milliseconds
 */
function newest(place) {
  const status = statSync(place);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(place).reduce(
    (time, name) => Math.max(time, newest(path.join(place, name))),
    status.mtimeMs,
  );
}
