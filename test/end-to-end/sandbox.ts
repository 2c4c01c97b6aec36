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

/** In milliseconds: until a machine that has much else to do has compiled the grid. */
const firstLoad = 55_000;

/** So wide that every column of the tables is seen without scrolling. */
const usualWindow = { width: 1440, height: 900 };

export interface SandboxRun {
  /** The sandbox's address and storage account, with data of its own. */
  sandbox: Sandbox;
  /** Where that is kept. */
  folder: string;
  /**
   * Opens the sandbox's page as a persona (the first one unless named) in a browser profile of its own.
   *
   * @param query of its address: `quirks=` the ways in which Excel shall misbehave, parted by commas; `excel=` its API version
   */
  open: (persona?: string, options?: BrowserContextOptions, query?: string) => Promise<OpenPage>;
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
  close: () => Promise<void>;
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
    folder,
    open: async (persona, options, query) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: usualWindow,
        locale: 'zh-CN',
        permissions: ['clipboard-read', 'clipboard-write'],
        storageState: persona
          ? { cookies: [], origins: [{ origin: sandbox.url, localStorage: chosenPersona(persona) }] }
          : undefined,
        ...options,
      });
      try {
        context.setDefaultNavigationTimeout(firstLoad);
        const page = await context.newPage();
        const errors: Error[] = [];
        page.on('pageerror', (error) => errors.push(error));
        await page.goto(pageAddress(sandbox.url, query));
        return { context, page, pane: page.frameLocator('#addin'), errors, close: () => context.close() };
      } catch (error) {
        await context.close();
        throw error;
      }
    },
    stop: async () => {
      await browser.close();
      await sandbox.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** What the page keeps in the browser of who was chosen. */
export function chosenPersona(persona: string): { name: string; value: string }[] {
  return [{ name: 'gouji.persona', value: persona }];
}

/** @param query of the address, as `open` takes it */
export function pageAddress(origin: string, query?: string): string {
  return query === undefined ? origin : `${origin}?${query}`;
}
