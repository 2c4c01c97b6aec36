import assert from 'node:assert/strict';
import { openStorage } from '../../../functions/archive/storage';
import { readiness } from '../../../functions/readiness';
import { createSigner } from '../../../functions/signing/signer';
import { startAzurite, type Azurite } from '../azurite';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { testSigner } from '../testSigner';

const nobody = { issuer: 'x', audience: 'x', jwksUrl: 'http://127.0.0.1/' };
const brokenSigner = createSigner(() => Promise.reject(new Error('no key')), []);

describe('Whether the functions are ready', () => {
  let azurite: Azurite;
  let faulty: FaultyStorage;
  let time = 0;
  const apps: FunctionApp[] = [];
  before(async () => {
    azurite = await startAzurite();
    faulty = await faultyStorage(azurite);
  });
  after(async () => {
    await Promise.all(apps.map((app) => app.close()));
    faulty.stop();
    await azurite.stop();
  });
  beforeEach(() => faulty.heal());

  function started(signer = testSigner): FunctionApp {
    const storage = openStorage(faulty.connectionString, 1000);
    const services = { storage, signer, readiness: readiness(storage, signer, () => time) };
    const app = functionApp(nobody, '', services);
    apps.push(app);
    return app;
  }

  it('they are when storage and signing key can be used', async () => {
    const answer = await started().call('ready');
    assert.deepEqual([answer.status, await answer.json()], [200, { status: 'ready' }]);
  });

  it('they are not without storage, and are again when it is back and ten seconds have gone', async () => {
    const app = started();
    faulty.failAfter(0, 'lost');
    const answer = await app.call('ready');
    assert.equal(answer.headers.get('retry-after'), '5');
    const problem = await problemOf(answer);
    assert.equal(problem.code, 'not-ready');
    assert.deepEqual(
      problem.entries?.map(({ path }) => path),
      ['storage'],
    );
    faulty.heal();
    assert.equal((await app.call('ready')).status, 503);
    time += 10_000;
    assert.equal((await app.call('ready')).status, 200);
  });

  it('they are not without a signing key', async () => {
    const problem = await problemOf(await started(brokenSigner).call('ready'));
    assert.deepEqual(
      problem.entries?.map(({ path }) => path),
      ['signingKey'],
    );
  });

  it('storage is asked once, however many ask', async () => {
    const app = started();
    await app.call('ready');
    const before = faulty.count();
    await Promise.all(Array.from({ length: 20 }, () => app.call('ready')));
    assert.equal(faulty.count(), before);
  });

  it('that the process runs is said without storage', async () => {
    const app = started();
    faulty.failAfter(0, 'lost');
    const answer = await app.call('health');
    assert.deepEqual([answer.status, await answer.json(), faulty.count()], [200, { status: 'ok' }, 0]);
  });
});
