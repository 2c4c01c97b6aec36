import { startAzurite } from '../test/functions/azurite';
import { faultyStorage } from '../test/functions/faultyStorage';
import { functionApp } from '../test/functions/functionApp';
import { startIssuer } from '../test/functions/testIssuer';
import { runSandbox, type OpenPage } from '../test/end-to-end/sandbox';
import type { RouteName } from '../shared/api/routes';
import { seedUnits } from './seedUnits';
import { spread, type Bench, type Measurement } from './table';

const units = 3_000;
const county = '141123';
const year = 2022;
const rounds = 5;

/** What a supervisor of 3,000 units waits for: the answers with their storage operations, and the pane. */
const benchOverview: Bench = async () => [...(await answers()), ...(await pane())];

const supervisor = { sub: 'supervisor', name: '', role: 'supervisor', region: county };

async function answers(): Promise<Measurement[]> {
  const [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
  const counted = await faultyStorage(azurite);
  const app = functionApp(issuer, counted.connectionString);
  try {
    await seedUnits(azurite.connectionString, county, year, units);
    await app.services.storage.prepare();
    const ask = async (
      route: RouteName,
      goal: string,
      more: Record<string, string>,
    ): Promise<Measurement> => {
      const times: number[] = [];
      let operations = 0;
      let size = 0;
      for (let round = 0; round < rounds; round++) {
        counted.heal();
        const began = performance.now();
        const answer = await app.call(route, { as: supervisor, query: { year: String(year), ...more } });
        size = (await answer.arrayBuffer()).byteLength;
        times.push(performance.now() - began);
        operations = counted.count();
        if (answer.status !== 200) throw new Error(`${route} answered ${answer.status}`);
      }
      return {
        name: `${route} of ${units} units`,
        figure: `${spread(times).median.toFixed(0)} ms median, ${operations} storage operations, ${(size / 1000).toFixed(0)} kB`,
        beside: goal,
      };
    };
    return [
      await ask('overview', 'goal: at most 10 operations', {}),
      await ask('rollup', 'goal: under 3 s, at most 20 operations', {}),
      await ask('rollupCell', 'goal: at most 20 operations', { cell: 'requests.received.naturalPerson' }),
    ];
  } finally {
    await app.close();
    counted.stop();
    await Promise.all([azurite.stop(), issuer.stop()]);
  }
}

async function pane(): Promise<Measurement[]> {
  const run = await runSandbox();
  try {
    await seedUnits(run.sandbox.storage, county, year, units);
    const open = await run.open('supervisor-xingxian');
    await open.pane.getByTestId('archive-empty').waitFor();
    const painted: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      await open.pane.getByTestId('archive-year').selectOption(String(year));
      await open.pane.getByTestId('list-line').first().waitFor();
      painted.push(performance.now() - began);
      await open.pane.getByTestId('archive-year').selectOption('2019');
      await open.pane.getByTestId('archive-empty').waitFor();
    }
    await open.pane.getByTestId('archive-year').selectOption(String(year));
    await open.pane.getByTestId('list-line').first().waitFor();
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
}

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
        const before = performance.now();
        if (id === 'archive-search' && field) {
          value?.set?.call(field, round % 2 === 0 ? '第29' : '');
          field.dispatchEvent(new Event('input', { bubbles: true }));
        } else (round % 2 === 0 ? found : other)?.click();
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        samples.push(performance.now() - before);
      }
      return samples;
    },
    { id: testId, count: 20 },
  );
  return spread(times).median;
}

export default benchOverview;
