import { mkdir } from 'node:fs/promises';
import { BlobServiceClient } from '@azure/storage-blob';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { layout } from '../shared/layout/layout';
import type { Report } from '../shared/report/report';
import { clerkNarrative } from '../test/cases/clerkNarrative';
import { reportCase } from '../test/cases/reportCase';
import { goTo, layOut, typeInto } from '../test/end-to-end/clerk';
import { layOutFilled, putIn } from '../test/end-to-end/filledReport';
import { runSandbox, type OpenPage, type SandboxRun } from '../test/end-to-end/sandbox';
import { pictureCounty } from './pictureCounty';
import { pictureComparing, pictureImporting } from './pictureFiles';
import { pictureFolder, takePicture } from './takePicture';

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const wholeWindow = { of: 'window', height: 760 } as const;
const lowWindow = { of: 'window', height: 560 } as const;
const wholePane = { of: 'pane', height: 760 } as const;

/** A real report, with the text that it needs to be handed in. */
const township: Report = { ...reportCase('getashang-2021'), narrative: clerkNarrative };
const city: Report = reportCase('hangzhou-2025');
const brokenTotal = { address: 'J6', wrong: '14096', right: '14069' };

/** Filling, submitting and rechecking of single reports. */
async function pictureReports(): Promise<void> {
  const run = await runSandbox();
  try {
    await pictureFilling(run);
    await pictureBlanksAsked(run);
    await pictureBrokenSum(run);
    await pictureThemes(run);
    await pictureImporting(run);
    await pictureSubmitting(run);
    await pictureComparing(run);
    await pictureRecheck(run);
  } finally {
    await run.stop();
  }
}

async function pictureFilling(run: SandboxRun): Promise<void> {
  const clerk = await run.open('clerk-getashang', desktop);
  await clerk.pane.getByTestId('lay-out').waitFor();
  await takePicture(clerk.page, 'start', lowWindow);
  await layOut(clerk, township.year);
  await goTo(clerk.page, '表二', 'B6');
  await scrollToCorner(clerk.page);
  await takePicture(clerk.page, 'laid-out', wholeWindow);
  const { figures } = layout(township.edition, township);
  for (const [key, { sheet, address }] of [...figures].filter(([key]) => key.startsWith('disclosure.')))
    await typeInto(clerk.page, sheet, address, String(township.figures[key] ?? 0));
  await goTo(clerk.page, '表三', 'D6');
  await scrollToCorner(clerk.page);
  await clerk.pane.getByTestId('health-line').getByText('已填 10 / 200').waitFor();
  await takePicture(clerk.page, 'filling', wholeWindow);
  await putIn(
    clerk,
    [...figures].map(([key, place]) => ({ ...place, value: township.figures[key] ?? null })),
  );
  // Opened again, the pane shows what is missing as still to be filled in: nobody has asked.
  await clerk.page.reload();
  await clerk.pane.getByTestId('health-line').getByText('已填 39 / 200').waitFor();
  await goTo(clerk.page, '表三', 'D8');
  await scrollToCorner(clerk.page);
  await takePicture(clerk.page, 'blanks', wholeWindow);
  await clerk.context.close();
}

/** All totals of 表三 forgotten. */
async function pictureBlanksAsked(run: SandboxRun): Promise<void> {
  const clerk = await run.open('clerk-hangzhou', desktop);
  await layOutFilled(clerk, { ...city, narrative: clerkNarrative });
  const { figures } = layout(city.edition, city);
  const totals = [...figures].filter(([key]) => /^requests\..*\.total$/.test(key));
  await putIn(
    clerk,
    totals.map(([, place]) => ({ ...place, value: null })),
  );
  await clerk.pane.getByTestId('asked-by-sums').waitFor();
  await goTo(clerk.page, '表三', 'J6');
  await scrollToCorner(clerk.page);
  await takePicture(clerk.page, 'blanks-asked', wholeWindow);
  await clerk.context.close();
}

async function pictureBrokenSum(run: SandboxRun): Promise<void> {
  const clerk = await openWithBrokenSum(run, desktop);
  await takePicture(clerk.page, 'broken-sum', wholeWindow);
  await clerk.context.close();
}

async function pictureThemes(run: SandboxRun): Promise<void> {
  const themes = { dark: { colorScheme: 'dark' }, contrast: { forcedColors: 'active' } } as const;
  for (const [name, theme] of Object.entries(themes)) {
    const clerk = await openWithBrokenSum(run, { viewport: { width: 1280, height: 640 }, ...theme });
    await takePicture(clerk.page, `pane-${name}`, { of: 'pane', height: 640 });
    await clerk.context.close();
  }
}

async function openWithBrokenSum(run: SandboxRun, options: BrowserContextOptions): Promise<OpenPage> {
  const clerk = await run.open('clerk-hangzhou', options);
  await layOutFilled(clerk, { ...city, narrative: clerkNarrative });
  await typeInto(clerk.page, '表三', brokenTotal.address, brokenTotal.wrong);
  await clerk.pane.getByTestId('fix').getByText(`改为 ${brokenTotal.right}`).waitFor();
  await scrollToCorner(clerk.page);
  return clerk;
}

async function pictureSubmitting(run: SandboxRun): Promise<void> {
  const clerk = await run.open('clerk-getashang', desktop);
  await layOutFilled(clerk, { ...township, signedOn: '2022-02-15' });
  const { signedOn } = layout(township.edition, township).facts;
  await goTo(clerk.page, signedOn.sheet, signedOn.address);
  await clerk.pane.getByTestId('explanation').fill('因乡政府换届，报告推迟到 2 月 15 日签发。');
  await takePicture(clerk.page, 'explain-warning', wholeWindow);
  await clerk.pane.getByTestId('submit').click();
  await clerk.pane.getByTestId('receipt-number').waitFor();
  await takePicture(clerk.page, 'submitted', lowWindow);
  await clerk.context.close();
}

async function pictureRecheck(run: SandboxRun): Promise<void> {
  const { page, pane, context } = await run.open('supervisor-xingxian', desktop);
  await pane.getByTestId('archive-year').selectOption('2021');
  await pane.getByTestId('archive-item').first().click();
  await pane.getByTestId('archive-recheck').click();
  await pane.getByTestId('integrity').getByText('完好').waitFor();
  await takePicture(page, 'recheck-intact', wholePane);
  await alterArchivedReports(run.sandbox.storage);
  await pane.getByTestId('archive-recheck').click();
  await pane.getByTestId('integrity').getByText('已被改动').waitFor();
  await takePicture(page, 'recheck-altered', wholePane);
  await context.close();
}

const archivedFigure = '"disclosure.normativeDocuments.issued":15';

/** Changes one byte of every archived report, as someone with access to the storage could. */
async function alterArchivedReports(connectionString: string): Promise<void> {
  const contents = BlobServiceClient.fromConnectionString(connectionString).getContainerClient('contents');
  for await (const { name } of contents.listBlobsFlat({ prefix: 'reports/' })) {
    const blob = contents.getBlockBlobClient(name);
    const report = (await blob.downloadToBuffer()).toString();
    await blob.uploadData(Buffer.from(report.replace(archivedFigure, archivedFigure.replace('15', '17'))));
  }
}

/** Shows the sheet from its first row and column: going to a cell scrolls further than a clerk would. */
async function scrollToCorner(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  await page.mouse.wheel(-3000, -3000);
}

/** The pictures of the manual and the README, taken of the built product; `npm run screenshots -- county` takes a part. */
const parts = { reports: pictureReports, county: pictureCounty };
const named = process.argv.slice(2);

await mkdir(pictureFolder, { recursive: true });
for (const [name, take] of Object.entries(parts))
  if (named.length === 0 || named.includes(name)) await take();
