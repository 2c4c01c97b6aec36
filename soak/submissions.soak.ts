import http from 'node:http';
import { startBuiltFunctions } from '../bench/builtFunctions';
import { firstSubmission, poster } from '../bench/firstSubmission';
import { inFlight } from '../bench/inFlight';
import { openStorage } from '../functions/archive/storage';
import { memoryNow } from '../bench/memory';
import type { Bench } from '../bench/table';
import { progress } from './progress';

/** First submissions that are sent; `GOUJI_SUBMISSIONS` sends another number of them. */
const wanted = Number(process.env.GOUJI_SUBMISSIONS ?? 50_000);
const atOnce = 8;
/** Memory is looked at so often; what comes before the half warms up. */
const looks = 20;
/** How much more memory may be held at the end than at half, in MiB. */
const growthLimit = 64;

/** Submissions of new units, one after the other: the functions' process holds no more memory at the end than at half. */
const submissions: Bench = async () => {
  const built = await startBuiltFunctions();
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  const post = poster(built, agent);
  const held: number[] = [];
  const tell = progress();
  let spent = 0;
  try {
    const count = Math.ceil(wanted / looks);
    for (let look = 0; look < looks; look += 1) {
      const load = await inFlight(atOnce, count, async (index) =>
        post(await firstSubmission(built, look * count + index)),
      );
      spent += load.spent;
      held.push(await memoryNow(built.pid));
      tell(`${(look + 1) * count} archived, ${held.at(-1)} MiB`);
      await emptyStorage(built.connectionString);
    }
  } finally {
    agent.destroy();
    await built.stop();
  }
  const [half = 0, end = 0] = [
    Math.max(...held.slice(looks / 2 - 3, looks / 2)),
    Math.min(...held.slice(-3)),
  ];
  if (end - half > growthLimit) throw new Error(`memory grew from ${half} to ${end} MiB: ${held.join(', ')}`);
  return [
    {
      name: `${wanted} first submissions`,
      figure: `${Math.round((1000 * wanted) / spent)} a second, each archived`,
      beside: `memory of the functions in MiB: ${held.join(', ')}`,
    },
  ];
};

/**
 * Takes away what was archived so far: the emulator of storage looks through all that it holds for each operation, and the
 * last thousand would take a hundred times as long as the first. What is looked at is the functions' process, which keeps nothing of it.
 */
async function emptyStorage(connectionString: string): Promise<void> {
  const { contents, versions, chains, overview, audit, pending, leaves } = openStorage(connectionString);
  await contents.delete();
  await contents.create();
  for (const table of [versions, chains, overview, audit, pending, leaves]) {
    await table.deleteTable();
    await table.createTable();
  }
}

export default submissions;
