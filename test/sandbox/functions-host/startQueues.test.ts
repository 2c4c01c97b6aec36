import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { startFunctionsHost, type FunctionsHost } from '../../../sandbox/functions-host/startFunctionsHost';
import { startAzurite, type Azurite } from '../../functions/azurite';

describe('the local functions host, with a function of a queue', () => {
  let folder: string;
  let azurite: Azurite;
  let host: FunctionsHost;
  let queue: QueueClient;
  before(async function () {
    this.timeout(60_000);
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-queues-'));
    azurite = await startAzurite();
    queue = QueueServiceClient.fromConnectionString(azurite.connectionString).getQueueClient('sayings');
    const app = fileURLToPath(new URL('queued', import.meta.url));
    host = await startFunctionsHost(
      app,
      { QUEUES: azurite.connectionString },
      path.join(folder, 'functions.log'),
    );
  });
  after(async () => {
    await host.stop();
    await azurite.stop();
    await rm(folder, { recursive: true });
  });

  const say = (text: string) => queue.sendMessage(Buffer.from(text).toString('base64'));
  const heardSoFar = async () => (await (await fetch(`${host.url}/api/heard`)).json()) as unknown[];
  const heard = async (count: number): Promise<unknown[]> => {
    for (;;) {
      const all = await heardSoFar();
      if (all.length >= count) return all;
      await wait(50);
    }
  };

  it('waits for a queue that is made later, and brings JSON as what it says and any other text as it is', async function () {
    this.timeout(30_000);
    await queue.create();
    await say('{"number":7}');
    await say('good morning');
    const all = await heard(2);
    assert.deepEqual([all.length, new Set(all)], [2, new Set([{ number: 7 }, 'good morning'])]);
  });

  it('brings one that failed again, and after the last try to the poison queue', async function () {
    this.timeout(30_000);
    await say('{"isHeavy":true}');
    const all = await heard(5);
    assert.deepEqual(all.slice(2), [{ isHeavy: true }, { isHeavy: true }, { buried: { isHeavy: true } }]);
  });

  it('leaves nothing of what is done in the queue', async () => {
    assert.equal((await queue.getProperties()).approximateMessagesCount, 0);
  });
});
