import assert from 'node:assert/strict';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags } from '../../setup/browserFlags.js';
import { obtainBrowser } from '../../setup/obtainBrowser.js';
import { cutTexts } from './cutTexts';

const line = '<p style="margin:0;line-height:20px;font-size:16px;white-space:nowrap">还有 161 格未填</p>';
const box = (style: string): string => `<div style="${style}">${line}${line}</div>`;

const cases: [what: string, page: string, isCut: boolean][] = [
  ['all of it is in the window', line, false],
  ['the window ends within a line', `<div style="position:absolute;top:190px">${line}</div>`, true],
  ['it lies below the window', `<div style="position:absolute;top:300px">${line}</div>`, false],
  ['a list scrolls, and ends within a line', box('height:30px;overflow-y:auto'), true],
  ['a list scrolls, and ends between two lines', box('height:20px;overflow-y:auto'), false],
  [
    'a list ends within a button',
    '<div style="height:25px;overflow:auto"><button style="height:30px">报送</button></div>',
    true,
  ],
  ['a name is too wide for its box', box('width:60px;overflow:hidden'), true],
  ['three dots stand for its end', box('width:60px;overflow:hidden;text-overflow:ellipsis'), true],
  ['only a screen reader is told', box('position:absolute;width:1px;height:1px;overflow:hidden'), false],
  [
    'a frame ends within a line',
    `<iframe style="height:30px;border:0" srcdoc='<body style="margin:0">${line.replaceAll('"', '&quot;')}${line.replaceAll('"', '&quot;')}'></iframe>`,
    true,
  ],
];

describe('text that a picture would cut through', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: await obtainBrowser(), args: browserFlags() });
  });
  after(() => browser.close());

  for (const [what, html, isCut] of cases) {
    it(`${what}: ${isCut ? 'cut' : 'whole'}`, async () => {
      const page = await browser.newPage({ viewport: { width: 320, height: 200 } });
      await page.setContent(`<body style="margin:0">${html}`);
      assert.equal((await cutTexts(page)).length > 0, isCut);
      await page.close();
    });
  }
});
