import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildCli } from './buildCli.js';
import { distFolder } from './folders.js';
import { runNode } from './runProgram.js';
import { sourcesDigest } from './sourcesDigest.js';
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
 * Builds the command line, the pane, the functions and the sandbox page into dist/ when their sources, or the build's
 * settings, are not those of the last build.
 * @throws {Trouble} when webpack finds errors
 */
export async function build() {
  await buildCli();
  const digest = sourcesDigest(sources, process.env.OFFICE_JS_URL);
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
