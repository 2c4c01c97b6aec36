import { createHash } from 'node:crypto';
import http from 'node:http';
import { odata, TableClient } from '@azure/data-tables';
import { BlobServiceClient } from '@azure/storage-blob';
import { startBuiltFunctions } from './builtFunctions';
import { firstSubmission, poster, type FirstSubmission } from './firstSubmission';
import { inFlight, type Load } from './inFlight';
import { keptBytes } from './keptBytes';
import { spread, type Bench, type Measurement } from './table';

/** So many at the same time, and so many in one turn. */
const loads = [
  [1, 16],
  [8, 48],
  [32, 96],
  [128, 256],
] as const;
/** So many come before anything is measured: a process that has just started is still being compiled. */
const warming = 320;
/** Submissions and bare work take turns, so that what else the machine does falls on both. */
const turns = 2;

/** First submissions of units that have none, beside the least that storage has to do for each: two create-only puts of the same bytes, one query, one insert. */
const submit: Bench = async () => {
  const built = await startBuiltFunctions();
  const agent = new http.Agent({ keepAlive: true, maxSockets: Math.max(...loads.map(([most]) => most)) });
  try {
    const post = poster(built, agent);
    const bare = await bareWork(built.connectionString);
    let unit = 0;
    const some = (count: number) =>
      Promise.all(Array.from({ length: count }, () => firstSubmission(built, (unit += 1))));
    const warmUp = await some(warming);
    await inFlight(16, warmUp.length, async (index) => post(warmUp[index]));
    await inFlight(16, warmUp.length, async (index) => bare(warmUp[index]));
    const lines: Measurement[] = [];
    for (const [most, countOfTurn] of loads) {
      const [ours, least]: [Load[], Load[]] = [[], []];
      for (let turn = 0; turn < turns; turn++) {
        const units = await some(countOfTurn);
        least.push(await inFlight(most, countOfTurn, async (index) => bare(units[index])));
        ours.push(await inFlight(most, countOfTurn, async (index) => post(units[index])));
      }
      const [rate, leastRate] = [rateOf(ours), rateOf(least)];
      lines.push({
        name: `first submissions, ${most} in flight`,
        figure: `${told(ours)}; ${Math.round((100 * rate) / leastRate)} % of the bare work`,
        beside: `bare work ${told(least)}; goal: 60 %, p99 under 10 medians`,
      });
    }
    const { contents, rows } = await keptBytes(built.connectionString);
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    lines.push({
      name: 'kept of each first submission',
      figure: `${kilobytes(contents)} report and workbook, ${kilobytes(rows)} rows`,
      beside: 'what that costs: docs/costs.md',
    });
    return lines;
  } finally {
    agent.destroy();
    await built.stop();
  }
};

const rateOf = (parts: Load[]): number =>
  (1000 * parts.flatMap(({ times }) => times).length) / parts.reduce((sum, { spent }) => sum + spent, 0);

function told(parts: Load[]): string {
  const { median, p99 } = spread(parts.flatMap(({ times }) => times));
  return `${rateOf(parts).toFixed(0)}/s, median ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;
}

/** Puts and query at once, then the insert: in less, nothing can be archived. */
async function bareWork(connectionString: string): Promise<(sent?: FirstSubmission) => Promise<void>> {
  const container = BlobServiceClient.fromConnectionString(connectionString).getContainerClient('bare');
  const table = TableClient.fromConnectionString(connectionString, 'bare', { allowInsecureConnection: true });
  await Promise.all([container.create(), table.createTable()]);
  const put = (bytes: Uint8Array) => {
    const name = createHash('sha256').update(bytes).digest('hex');
    return container.getBlockBlobClient(name).uploadData(bytes, { conditions: { ifNoneMatch: '*' } });
  };
  return async (sent) => {
    if (sent === undefined) throw new Error('nothing to write');
    const partitionKey = createHash('sha256').update(sent.token).digest('hex');
    const query = async () => {
      const filter = odata`PartitionKey eq ${partitionKey}`;
      for await (const row of table.listEntities({ queryOptions: { filter } }))
        throw new Error(`there is ${row.rowKey} already`);
    };
    await Promise.all([put(sent.report), put(sent.workbook), query()]);
    await table.createEntity({ partitionKey, rowKey: '000001', report: Buffer.from(sent.report).toString() });
  };
}

export default submit;
