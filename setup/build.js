import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { distFolder, root } from './folders.js';
import { runNode } from './runProgram.js';
import { step } from './step.js';
import { Trouble } from './trouble.js';

const sources = [
  'shared',
  'taskpane',
  'functions',
  'sandbox',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const stampFile = path.join(distFolder, '.built-from');

/**
 * Builds pane, functions and sandbox page into dist/ when their sources, or the build's settings, are not those of
 * the last build.
 * @throws {Trouble} when webpack finds errors
 */
export async function build() {
  const digest = await sourcesDigest();
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === digest) return;
  await step('Building the pane, the functions and the sandbox page (webpack)', async () => {
    const { status, output } = await runNode(
      ['node_modules/webpack-cli/bin/cli.js', '--stats=errors-warnings'],
      {
        quiet: true,
      },
    );
    if (status !== 0) {
      console.error(output);
      throw new Trouble('The build failed: see the errors above.');
    }
    await mkdir(distFolder, { recursive: true });
    await writeFile(stampFile, digest);
  });
}

async function sourcesDigest() {
  const hash = createHash('sha256').update(process.env.OFFICE_JS_URL ?? '');
  for (const source of sources) await addToDigest(hash, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} place a file or folder, from the checkout
 */
async function addToDigest(hash, place) {
  const full = path.join(root, place);
  if (!(await stat(full)).isDirectory()) {
    hash.update(`${place}\0`).update(await readFile(full));
    return;
  }
  const entries = await readdir(full, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    await addToDigest(hash, path.join(place, entry.name));
  }
}
