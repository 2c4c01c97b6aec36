import { layout } from '../shared/layout/layout';
import { layOut, typeInto } from '../test/end-to-end/clerk';
import { runSandbox } from '../test/end-to-end/sandbox';
import { spread, type Bench } from './table';

const edits = 30;

/** The pane in the sandbox's browser: what laying out and typing cost. */
const benchPane: Bench = async () => {
  const run = await runSandbox();
  try {
    const open = await run.open('clerk-getashang');
    const { page, pane } = open;
    await pane.getByTestId('lay-out').waitFor();
    await page.evaluate(() => window.gouji.requestLog.mark());
    const began = performance.now();
    await layOut(open, 2021);
    const layoutTime = performance.now() - began;
    const laidOut = await page.evaluate(() => window.gouji.requestLog.since());

    const times: number[] = [];
    let syncs = 0;
    let writes = 0;
    const cells = [...layout('2021', { year: 2021, unit: { name: '' } }).figures.values()];
    const inThree = cells.filter(({ sheet }) => sheet === '表三').slice(0, edits);
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    if (frame === undefined) throw new Error('the page has no pane');
    for (const { sheet, address } of inThree) {
      await page.evaluate(() => window.gouji.requestLog.mark());
      const changed = await frame.evaluateHandle(() => ({
        at: new Promise<number>((resolve) => {
          const line = document.querySelector('[data-testid="health-line"]');
          const options = { subtree: true, childList: true, characterData: true };
          if (line) new MutationObserver(() => resolve(Date.now())).observe(line, options);
        }),
      }));
      let entered = 0;
      await typeInto(page, sheet, address, '0', () => {
        entered = Date.now();
      });
      times.push((await changed.evaluate(({ at }) => at)) - entered);
      const cost = await page.evaluate(() => window.gouji.requestLog.since());
      syncs += cost.syncs;
      writes += cost.writes.length;
    }
    const { median, p99 } = spread(times);
    return [
      {
        name: 'layout: syncs, until the pane lists findings',
        figure: `${laidOut.syncs}, ${layoutTime.toFixed(0)} ms`,
        beside: '3 lay out, 2 remember, 1 reads',
      },
      { name: 'Enter to updated pane', figure: `${median.toFixed(0)} ms median, ${p99.toFixed(0)} ms p99` },
      { name: 'syncs per edit', figure: (syncs / edits).toFixed(2), beside: 'goal: 1' },
      { name: 'writes per edit', figure: (writes / edits).toFixed(2), beside: 'goal: 0' },
    ];
  } finally {
    await run.stop();
  }
};

export default benchPane;
