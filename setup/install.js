import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './folders.js';
import { runNode, runProgram } from './runProgram.js';
import { step } from './step.js';
import { Trouble } from './trouble.js';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

/**
 * Whether what npm noted of its last installation lacks something that the lock file asks for, or has it in
 * another version. Optional packages (those of other platforms) do not count.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json; null when there is none
 */
export function dependenciesStale(wanted, installed) {
  if (!installed) return true;
  return Object.entries(wanted.packages).some(
    ([place, { version, optional }]) =>
      place !== '' && !optional && installed.packages[place]?.version !== version,
  );
}

/**
 * Installs the dependencies from the lock file when they are missing or stale.
 * @throws {Trouble} when npm fails
 */
export async function installDependencies() {
  const wanted = await readLock('package-lock.json');
  if (!wanted) throw new Trouble('package-lock.json is missing: check out the repository again.');
  if (!dependenciesStale(wanted, await readLock('node_modules/.package-lock.json'))) return;
  await step('Installing the dependencies (npm ci; some minutes the first time)', async () => {
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const npm = process.env.npm_execpath;
    const { status, output } = npm
      ? await runNode([npm, ...args], { quiet: true })
      : await runProgram('npm', args, { quiet: true, shell: process.platform === 'win32' });
    if (status !== 0) {
      console.error(output);
      throw new Trouble(
        'npm could not install the dependencies: see above, check the network, and try again.',
      );
    }
  });
}

/**
 * @param {string} file
 * @returns {Promise<Lock | null>}
 */
async function readLock(file) {
  try {
    return JSON.parse(await readFile(path.join(root, file), 'utf8'));
  } catch {
    return null;
  }
}
