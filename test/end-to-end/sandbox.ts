import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { startSandbox } from '../../sandbox/server/startSandbox';
import type { Sandbox } from '../../sandbox/server/startSandbox';
import { browserFlags } from '../../setup/browserFlags.js';
import { localCertificate } from '../../setup/certificate.js';
import { obtainBrowser } from '../../setup/obtainBrowser.js';

export interface SandboxRun {
  /** The sandbox's address and storage account, with data of its own. */
  sandbox: Sandbox;
  /**
   * Opens the sandbox's page as a persona (the first one unless named) in a browser profile of its own.
   *
   * @param quirks names of the ways in which Excel shall misbehave, parted by commas
   */
  open: (persona?: string, options?: BrowserContextOptions, quirks?: string) => Promise<OpenPage>;
  /** Ends browser and sandbox and removes the data. */
  stop: () => Promise<void>;
}

export interface OpenPage {
  context: BrowserContext;
  page: Page;
  /** The task pane within the page. */
  pane: FrameLocator;
  /** Uncaught errors of page and pane so far. */
  errors: Error[];
}

/**
 * Starts the built sandbox on a free port with a temporary folder, and a headless browser.
 *
 * @param options `sample`: with the sample county filed, as a new user meets it
 */
export async function runSandbox({ sample = false } = {}): Promise<SandboxRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-end-to-end-'));
  const sandbox = await startSandbox({ folder, certificate: await localCertificate(), sample });
  const browser = await chromium.launch({
    executablePath: await obtainBrowser(),
    args: [...browserFlags(), '--disable-gpu'],
  });
  return {
    sandbox,
    open: async (persona, options, quirks = '') => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1440, height: 900 },
        locale: 'zh-CN',
        permissions: ['clipboard-read', 'clipboard-write'],
        storageState: persona ? { cookies: [], origins: [chosen(sandbox.url, persona)] } : undefined,
        ...options,
      });
      const page = await context.newPage();
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(quirks === '' ? sandbox.url : `${sandbox.url}?quirks=${quirks}`);
      return { context, page, pane: page.frameLocator('#addin'), errors };
    },
    stop: async () => {
      await browser.close();
      await sandbox.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function chosen(origin: string, persona: string) {
  return { origin, localStorage: [{ name: 'gouji.persona', value: persona }] };
}
