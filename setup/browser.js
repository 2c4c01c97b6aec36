import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPlaces = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * The program of an installed Chromium, Chrome or Edge, or of one that playwright-core once downloaded.
 * `GOUJI_BROWSER` goes before all.
 * @returns {Promise<string | null>} its path; null when there is none
 */
export async function findBrowser() {
  const named = process.env.GOUJI_BROWSER;
  if (named) return named;
  const downloaded = await downloadedBrowser();
  return [...installedPlaces(), ...(downloaded ? [downloaded] : [])].find(isProgram) ?? null;
}

/**
 * A Chromium without windows, which spends nothing on drawing them: Debian's, or Google's.
 * @returns {string | null} its path; null when there is none
 */
export function findHeadlessShell() {
  if (process.platform !== 'linux') return null;
  return placesOf(['chromium-headless-shell', 'chrome-headless-shell']).find(isProgram) ?? null;
}

/** @returns {string[]} where a browser may stand on this platform */
function installedPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') return macPlaces;
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return bases.flatMap((base) => (base ? windowsPlaces.map((place) => path.join(base, place)) : []));
  }
  return placesOf(linuxNames);
}

/** @param {string[]} names of programs, the one that is wanted most first */
function placesOf(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => path.join(folder, name)));
}

async function downloadedBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/** @param {string} file */
function isProgram(file) {
  if (process.platform === 'win32') return existsSync(file);
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
