import { spawn } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './browser.js';
import { browserFlags } from './browserFlags.js';
import { localFolder } from './folders.js';

/**
 * Opens the page in a browser with a profile of its own that trusts the local certificate, and it alone.
 * @param {string} url
 * @param {string} publicKeyDigest of the certificate
 * @returns {Promise<(() => void) | null>} closes it again; null when there is no display or no Chromium-family browser
 */
export async function openBrowser(url, publicKeyDigest) {
  const browser = hasDisplay() ? await findBrowser() : null;
  if (!browser) return null;
  const child = spawn(
    browser,
    [
      ...browserFlags(),
      `--user-data-dir=${path.join(localFolder, 'browser')}`,
      `--ignore-certificate-errors-spki-list=${publicKeyDigest}`,
      '--test-type',
      '--window-size=1440,900',
      `--app=${url}`,
    ],
    { stdio: 'ignore' },
  );
  child.on('error', () => console.log(`The browser ${browser} did not start: open the address above.`));
  return () => child.kill();
}

function hasDisplay() {
  const { env, platform } = process;
  if (env.CI || env.SSH_CONNECTION) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
