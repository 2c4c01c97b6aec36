import { fileOfSheets } from '../shared/files/fileOfSheets';
import { layout } from '../shared/layout/layout';
import type { Place } from '../shared/layout/workbookPlan';
import { layOut, typeInto } from '../test/end-to-end/clerk';
import { runSandbox, type OpenPage } from '../test/end-to-end/sandbox';
import { scriptTime } from './scriptTime';
import { spread, type Bench, type Measurement } from './table';

const edits = 30;

/** The pane in the sandbox's browser: what laying out and typing cost. */
const benchPane: Bench = async () => {
  const run = await runSandbox();
  try {
    const open = await run.open('clerk-getashang');
    const laidOut = await layingOut(open, 'out of a file');
    const unable = await run.open('clerk-getashang', {}, 'insert-refused');
    const oneByOne = await layingOut(unable, 'one by one, after Excel refused the file');
    await unable.context.close();
    const file = await fileOfSheets(layout('2021', { year: 2021, unit: { name: '' } }).sheets);
    const cells = [...layout('2021', { year: 2021, unit: { name: '' } }).figures.values()].filter(
      ({ sheet }) => sheet === '表三',
    );
    return [
      laidOut,
      oneByOne,
      { name: 'the file that is inserted', figure: `${((file.length * 3) / 4 / 1000).toFixed(1)} kB` },
      ...(await editing(open, cells.slice(0, edits))),
      ...(await scripting(open, cells.slice(edits, 2 * edits))),
    ];
  } finally {
    await run.stop();
  }
};

async function layingOut(open: OpenPage, how: string): Promise<Measurement> {
  const { page, pane } = open;
  await pane.getByTestId('lay-out').waitFor();
  await page.evaluate(() => window.gouji.requestLog.mark());
  const began = performance.now();
  await layOut(open, 2021);
  const time = performance.now() - began;
  const { syncs } = await page.evaluate(() => window.gouji.requestLog.since());
  return {
    name: `layout ${how}: syncs, until the pane says where to begin`,
    figure: `${syncs}, ${time.toFixed(0)} ms`,
    beside: '2 of them remember, 1 reads',
  };
}

async function editing(open: OpenPage, cells: Place[]): Promise<Measurement[]> {
  const times: number[] = [];
  let syncs = 0;
  let writes = 0;
  for (const cell of cells) {
    await open.page.evaluate(() => window.gouji.requestLog.mark());
    times.push(await edit(open, cell));
    const cost = await open.page.evaluate(() => window.gouji.requestLog.since());
    syncs += cost.syncs;
    writes += cost.writes.length;
  }
  const { median, p99 } = spread(times);
  return [
    { name: 'Enter to updated pane', figure: `${median.toFixed(0)} ms median, ${p99.toFixed(0)} ms p99` },
    { name: 'syncs per edit', figure: (syncs / cells.length).toFixed(2), beside: 'goal: 1' },
    { name: 'writes per edit', figure: (writes / cells.length).toFixed(2), beside: 'goal: 0' },
  ];
}

/** Script time alone, by whose the script is; the grid stands in for Excel and is no part of the add-in. */
async function scripting(open: OpenPage, cells: Place[]): Promise<Measurement[]> {
  const session = await open.context.newCDPSession(open.page);
  const owner = (url: string): string =>
    url.includes('/taskpane/') ? 'pane' : url.includes('/office-js/') ? 'office.js' : 'grid';
  const samples: Record<string, number[]> = { pane: [], 'office.js': [], grid: [] };
  for (const cell of cells) {
    const times = await scriptTime(session, owner, async () => void (await edit(open, cell)));
    for (const [who, each] of Object.entries(samples)) each.push((times.get(who) ?? 0) / 1000);
  }
  const median = (who: string): number => spread(samples[who] ?? []).median;
  const figures = ['pane', 'office.js', 'grid'].map((who) => `${who} ${median(who).toFixed(1)} ms`);
  const both = (samples.pane ?? []).map((time, index) => time + (samples['office.js']?.[index] ?? 0));
  return [
    {
      name: 'script time an edit, pane and office.js',
      figure: `${spread(both).median.toFixed(1)} ms median`,
      beside: `goal: under 5 ms; ${figures.join(', ')}`,
    },
  ];
}

/** Types 0 into a cell and waits until the head line of the pane has changed; milliseconds from Enter to then. */
async function edit({ page }: OpenPage, { sheet, address }: Place): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the page has no pane');
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
  return (await changed.evaluate(({ at }) => at)) - entered;
}

export default benchPane;
