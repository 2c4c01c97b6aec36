import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';
import { bundleProgram } from '../bundleProgram';
import { newKey, signerWith } from '../testSigner';
import { recheckYard, type RecheckYard } from './recheckYard';

const counties = ['141121', '141122', '141123', '141124'];
const unitsOfCounty = 4;

describe('A process that is killed in the middle of a bulk recheck', () => {
  const key = newKey();
  let yard: RecheckYard;
  let counted: FaultyStorage;
  let folder: string;
  let program: string;

  before(async function () {
    this.timeout(120_000);
    yard = await recheckYard({ signer: signerWith(key) });
    counted = await faultyStorage(yard.azurite);
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-recheck-victim-'));
    program = path.join(folder, 'victim.mjs');
    await bundleProgram(new URL('./recheckVictim.ts', import.meta.url), program);
    for (const region of counties)
      for (let index = 0; index < unitsOfCounty; index += 1) {
        const code = `${region}-${index}`;
        await yard.file({ code, name: `${code}局`, region, kind: 'department' });
      }
    await yard.sequence();
  });
  after(async () => {
    counted.stop();
    await yard.stop();
    await rm(folder, { recursive: true });
  });

  /** Works the queue off in a process of its own, which is killed after so many requests to storage; whether it was. */
  async function work(requests: number): Promise<boolean> {
    counted.heal();
    const orders = JSON.stringify({ connectionString: counted.connectionString, key });
    const child = fork(program, [orders], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const watch = setInterval(() => {
      if (counted.count() >= requests) child.kill('SIGKILL');
    }, 1);
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    clearInterval(watch);
    return signal !== null;
  }

  it('skips nothing and does nothing twice, wherever it dies', async function () {
    this.timeout(300_000);
    const { id } = await yard.start({ year: '2022' });
    let kills = 0;
    for (const requests of [3, 14, 30, 45, 60, 80]) kills += (await work(requests)) ? 1 : 0;
    assert.ok(kills >= 3, `${kills} kills`);
    assert.equal(await work(Infinity), false);
    const job = await yard.job(id);
    assert.deepEqual([job.state, job.versions, job.judged], ['finished', 16, 16]);
    assert.equal(job.outcomes.right, 16);
    const units = (await yard.results(id)).map(({ unit }) => unit.code);
    assert.equal(units.length, 16);
    assert.equal(new Set(units).size, 16);
  });
});
