import { existsSync } from 'node:fs';
import { findBrowser } from './browser.js';
import { runNode, runProgram } from './runProgram.js';
import { step } from './step.js';
import { Trouble } from './trouble.js';

const debianPackages = ['chromium', 'fonts-noto-cjk'];

/**
 * A browser that works, for the end-to-end tests: an installed one, else playwright's own download, else
 * Debian's package when this user may install it.
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
    await step(`That failed; installing ${debianPackages.join(' and ')} (apt-get)`, installPackages);
    const installed = await workingBrowser();
    if (installed) return installed;
  }
  throw new Trouble(
    'No browser for the tests could be had: install Chromium, Chrome or Edge, or set GOUJI_BROWSER to its program.',
  );
}

async function workingBrowser() {
  const browser = await findBrowser();
  if (!browser) return null;
  if (process.platform === 'win32') return browser;
  // A downloaded browser may be there and still lack libraries of the system.
  const { status } = await runProgram(browser, ['--version'], { quiet: true });
  return status === 0 ? browser : null;
}

function mayInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installPackages() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], { quiet: true, env });
  const args = ['install', '--yes', '--no-install-recommends', ...debianPackages];
  const { status, output } = await runProgram('apt-get', args, { quiet: true, env });
  if (status !== 0) console.error(output);
}
