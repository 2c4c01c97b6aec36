import { startAzurite } from '../test/functions/azurite';
import { faultyStorage } from '../test/functions/faultyStorage';
import { startIssuer } from '../test/functions/testIssuer';
import type { RouteName } from '../shared/api/routes';
import { functionApp } from './functionApp';
import { seedUnits } from './seedUnits';
import { spread, type Bench, type Measurement } from './table';

const units = 3_000;
const county = '141123';
const year = 2022;
const rounds = 5;

const supervisor = { sub: 'supervisor', name: '', role: 'supervisor', region: county };

/** What the functions answer a supervisor of 3,000 units, with its storage operations. */
const overview: Bench = async () => {
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
};

export default overview;
