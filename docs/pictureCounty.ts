import type { BrowserContextOptions } from 'playwright-core';
import { runSandbox, type OpenPage } from '../test/end-to-end/sandbox';
import { takePicture } from './takePicture';

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const highPane = { of: 'pane', height: 860 } as const;
const window = { of: 'window', height: 760 } as const;

/** A supervisor's January in the sample county of 20 units: chasing, reviewing, rechecking and adding up. */
export async function pictureCounty(): Promise<void> {
  const run = await runSandbox({ sample: true });
  try {
    const supervisor = await run.open('supervisor-xingxian', desktop);
    await pictureChasing(supervisor);
    await pictureReviewing(supervisor);
    await pictureRechecking(supervisor);
    await pictureAddingUp(supervisor);
    await supervisor.pane.getByTestId('tab-audit').click();
    await supervisor.pane.getByTestId('audit').waitFor();
    await takePicture(supervisor.page, 'audit', highPane);
    await supervisor.context.close();
    await pictureDirectory(await run.open('administrator-shanxi', desktop));
    await pictureSigningIn(await run.open('nobody', desktop));
  } finally {
    await run.stop();
  }
}

async function pictureChasing({ page, pane }: OpenPage): Promise<void> {
  await pane.getByTestId('list-line').first().waitFor();
  await takePicture(page, 'supervise-list', highPane);
  await pane.getByTestId('overview-to-sheet').click();
  await pane.getByTestId('overview-said').waitFor();
  await takePicture(page, 'overview-sheet', window);
}

async function pictureReviewing({ page, pane }: OpenPage): Promise<void> {
  await pane.getByTestId('standing-explained').click();
  await pane.getByTestId('archive-item').first().click();
  await pane.getByTestId('decide-returned').click();
  await pane.getByTestId('review-comment').fill('表二行政许可请再核实。');
  await takePicture(page, 'review', highPane);
  await pane.getByText('取消').click();
  await pane.getByTestId('archive-back').click();
  await pane.getByTestId('tab-reviews').click();
  await pane.getByTestId('clean-list').waitFor();
  await takePicture(page, 'accept-clean', highPane);
}

async function pictureRechecking({ page, pane }: OpenPage): Promise<void> {
  await pane.getByTestId('tab-recheck').click();
  await pane.getByTestId('bulk-year').selectOption('');
  await pane.getByTestId('bulk-start').click();
  await pane.getByTestId('bulk-results').waitFor({ timeout: 120_000 });
  await takePicture(page, 'bulk-recheck', highPane);
}

async function pictureAddingUp({ page, pane }: OpenPage): Promise<void> {
  await pane.getByTestId('tab-rollup').click();
  await pane.getByTestId('rollup-units').waitFor();
  await takePicture(page, 'rollup', highPane);
  await pane.getByTestId('rollup-charts').click();
  await pane.getByTestId('rollup-charts-said').waitFor();
  await page.getByRole('img', { name: '办理结果' }).waitFor();
  await takePicture(page, 'rollup-charts', window);
}

async function pictureDirectory({ page, pane, context }: OpenPage): Promise<void> {
  await pane.getByTestId('directory').waitFor();
  await takePicture(page, 'directory', { of: 'pane', height: 560 });
  await context.close();
}

async function pictureSigningIn({ page, pane, context }: OpenPage): Promise<void> {
  await pane.getByTestId('sign-in-bar').waitFor();
  await takePicture(page, 'sign-in', { of: 'pane', height: 480 });
  await context.close();
}
