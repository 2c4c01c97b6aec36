import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { cutTexts } from '../test/end-to-end/cutTexts';

/** Where the pictures of the manual and the README are. */
export const pictureFolder = fileURLToPath(new URL('pictures/', import.meta.url));

interface Picture {
  /** The whole window, or the pane alone. */
  of: 'window' | 'pane';
  /** How high the window should be, in pixels; it becomes a little higher where a line of text would be cut. */
  height: number;
}

/** How much higher a window may become, and in what steps, in pixels. */
const most = 96;
const step = 8;
/** By then grid and pane have painted, in milliseconds. */
const painted = 600;

/**
 * Takes a picture once grid and pane have painted. The pointer is out of the way.
 *
 * @throws Error naming the texts, when a line of text is cut through at every height that is tried
 */
export async function takePicture(page: Page, name: string, { of, height }: Picture): Promise<void> {
  const before = page.viewportSize();
  await page.mouse.move(0, 0);
  await fitHeight(page, name, height);
  const path = `${pictureFolder}${name}.png`;
  await (of === 'pane' ? page.locator('#addin').screenshot({ path }) : page.screenshot({ path }));
  if (before) await page.setViewportSize(before);
}

async function fitHeight(page: Page, name: string, height: number): Promise<void> {
  const width = page.viewportSize()?.width ?? 1280;
  let cut: string[] = [];
  for (let more = 0; more <= most; more += step) {
    await page.setViewportSize({ width, height: height + more });
    await page.waitForTimeout(100);
    cut = await cutTexts(page);
    if (cut.length > 0) continue;
    // What comes late moves what was there.
    await page.waitForTimeout(painted);
    cut = await cutTexts(page);
    if (cut.length === 0) return;
  }
  throw new Error(`the picture ${name} would cut through: ${cut.join(' | ')}`);
}
