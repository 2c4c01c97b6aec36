import { runSandbox, type OpenPage } from '../test/end-to-end/sandbox';
import { seedUnits } from './seedUnits';
import { spread, type Bench } from './table';

const units = 3_000;
const county = '141123';
const year = 2022;
const rounds = 5;

/** What the pane of a supervisor of 3,000 units takes to show and to narrow them. */
const overviewPane: Bench = async () => {
  const run = await runSandbox();
  try {
    await seedUnits(run.sandbox.storage, county, year, units);
    const open = await run.open('supervisor-xingxian');
    const choose = async (chosen: number, missing: number) => {
      await open.pane.getByTestId('archive-year').selectOption(String(chosen));
      await open.pane.getByTestId('standing-missing').getByText(String(missing), { exact: true }).waitFor();
      await open.pane.getByTestId('list-line').first().waitFor();
    };
    await open.pane.getByTestId('list-line').first().waitFor();
    const painted: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      await choose(year, units / 3);
      painted.push(performance.now() - began);
      await choose(year + 1, units);
    }
    await choose(year, units / 3);
    const [text, standing] = [await filtering(open, 'archive-search'), await filtering(open, 'standing-all')];
    return [
      {
        name: `overview of ${units} units, from asking to the list`,
        figure: `${spread(painted).median.toFixed(0)} ms median`,
        beside: 'goal: under 1 s',
      },
      {
        name: 'filter by text, a key to the list',
        figure: `${text.toFixed(1)} ms`,
        beside: 'goal: under 50 ms',
      },
      {
        name: 'filter by where units stand, a click to the list',
        figure: `${standing.toFixed(1)} ms`,
        beside: 'goal: under 50 ms',
      },
    ];
  } finally {
    await run.stop();
  }
};

/** Milliseconds from an event in the pane until its list is another, painted, the median of some. */
async function filtering({ page }: OpenPage, testId: 'archive-search' | 'standing-all'): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the page has no pane');
  const times = await frame.evaluate(
    async ({ id, count }) => {
      const found = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
      const field = found instanceof HTMLInputElement ? found : found?.querySelector('input');
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      const samples: number[] = [];
      for (let round = 0; round < count; round++) {
        const other = document.querySelector<HTMLElement>('[data-testid="standing-missing"]');
        const shown = document.querySelector('[data-testid="overview"]')?.textContent;
        const before = performance.now();
        if (id === 'archive-search' && field) {
          value?.set?.call(field, round % 2 === 0 ? '第29' : '');
          field.dispatchEvent(new Event('input', { bubbles: true }));
        } else (round % 2 === 0 ? found : other)?.click();
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        samples.push(performance.now() - before);
        const isOther = document.querySelector('[data-testid="overview"]')?.textContent !== shown;
        if (round > 0 && !isOther) throw new Error(`${id} narrowed nothing`);
      }
      return samples;
    },
    { id: testId, count: 20 },
  );
  return spread(times).median;
}

export default overviewPane;
