import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags } from './browserFlags.js';
import { root } from './folders.js';
import { obtainBrowser } from './obtainBrowser.js';
import { runCommand } from './trouble.js';

const folder = path.join(root, 'taskpane/assets');
const drawings = { icon: [16, 32, 64, 80], submit: [16, 32, 80] };

// Draws the PNG icons that Office asks for from their SVG sources.
await runCommand(async () => {
  const browser = await chromium.launch({ executablePath: await obtainBrowser(), args: browserFlags() });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = (await readFile(path.join(folder, `${name}.svg`))).toString('base64');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      await writeFile(
        path.join(folder, `${name}-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
    }
  }
  await browser.close();
});
