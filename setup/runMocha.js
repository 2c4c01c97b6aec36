import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './runProgram.js';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Runs mocha and counts its tests. A run that breaks off, or fails without a failed test, counts as one failed.
 * @param {string[]} args of mocha
 * @param {Record<string, string>} [variables] of its environment, besides those of this process
 * @returns {Promise<Counts>}
 */
export async function runMocha(args, variables = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-counts-'));
  const file = path.join(folder, 'counts.json');
  try {
    const { status } = await runNode(
      [
        'node_modules/mocha/bin/mocha.js',
        ...['--reporter', './setup/countingReporter.cjs', '--reporter-option', `counts=${file}`],
        ...args,
      ],
      { env: { ...process.env, ...variables } },
    );
    const { passed, failed } = await readCounts(file);
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {Promise<Counts>}
 */
async function readCounts(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
