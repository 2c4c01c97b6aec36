import { existsSync } from 'node:fs';
import { findBrowser, findHeadlessShell } from './browser.js';
import { runNode, runProgram } from './runProgram.js';
import { step } from './step.js';
import { Trouble } from './trouble.js';

const debianPackages = ['chromium', 'fonts-noto-cjk'];
const debianShell = 'chromium-headless-shell';

/**
 * A browser that works, for scripts: the one that `GOUJI_BROWSER` names, else a Chromium without windows, else an installed
 * one, else playwright's own download, else Debian's package when this user may install it.
 * @returns {Promise<string>} the path of its program
 * @throws {Trouble} when none can be had
 */
export async function obtainBrowser() {
  const found = await workingBrowser();
  if (found) return found;
  await step('Downloading a browser (playwright-core)', () =>
    runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium'], { quiet: true }),
  );
  const downloaded = await workingBrowser();
  if (downloaded) return downloaded;
  if (mayInstallPackages()) {
    await step(`That failed; installing ${debianPackages.join(' and ')} (apt-get)`, () =>
      installPackages(debianPackages, { update: true }),
    );
    const installed = await workingBrowser();
    if (installed) return installed;
  }
  throw new Trouble(
    'No browser for the tests could be had: install Chromium, Chrome or Edge, or set GOUJI_BROWSER to its program.',
  );
}

/**
 * Adds the Chromium without windows to Debian's Chromium when this user may: it opens a page with two thirds of the work.
 * Without it the tests take longer, and are the same.
 */
export async function obtainHeadlessShell() {
  if (process.env.GOUJI_BROWSER || findHeadlessShell() || !mayInstallPackages()) return;
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/chromium')) return;
  await step(`Installing ${debianShell} (apt-get)`, async () => {
    if (!(await installPackages([debianShell]))) await installPackages([debianShell], { update: true });
  });
}

async function workingBrowser() {
  const named = process.env.GOUJI_BROWSER;
  const shell = named ? null : findHeadlessShell();
  if (shell && (await works(shell))) return shell;
  const browser = await findBrowser();
  return browser && (await works(browser)) ? browser : null;
}

/** @param {string} browser */
async function works(browser) {
  if (process.platform === 'win32') return true;
  // A downloaded browser may be there and still lack libraries of the system.
  const { status } = await runProgram(browser, ['--version'], { quiet: true });
  return status === 0;
}

function mayInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {string[]} packages
 * @param {{ update?: boolean }} [options] update: read anew which packages there are
 * @returns {Promise<boolean>} whether they are installed
 */
async function installPackages(packages, { update = false } = {}) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (update) await runProgram('apt-get', ['update'], { quiet: true, env });
  const args = ['install', '--yes', '--no-install-recommends', ...packages];
  const { status, output } = await runProgram('apt-get', args, { quiet: true, env });
  if (status !== 0 && update) console.error(output);
  return status === 0;
}
