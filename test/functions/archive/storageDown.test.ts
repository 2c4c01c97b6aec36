import assert from 'node:assert/strict';
import { findAlterations } from '../../../functions/archive/findAlterations';
import { readRecords } from '../../../functions/archive/readRecords';
import { openStorage } from '../../../functions/archive/storage';
import type { RouteName } from '../../../shared/api/routes';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';
import { functionApp, problemOf, type AppRequest, type FunctionApp } from '../functionApp';
import { clerk, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

/** Requests to storage that one first submission makes; a test below holds this to be so. */
const requests = 8;
/** Which of them commits it; the two after it, at once, keep the row for lists and sums and leave the record for the audit. */
const commit = 6;

describe('With storage down', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let faulty: FaultyStorage;
  let app: FunctionApp;
  let units = 0;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    faulty = await faultyStorage(azurite);
    app = functionApp(issuer, faulty.connectionString);
    await app.services.storage.prepare();
  });
  after(async () => {
    await app.close();
    faulty.stop();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  /** A clerk whose unit has archived nothing, and a request to submit. */
  async function newSubmission(): Promise<{
    chain: { region: string; unit: string; year: number };
    request: AppRequest;
  }> {
    const unit = { ...clerk.unit, code: `unit-${++units}`, kind: 'township' as const };
    const report = clerkReport({ unit });
    const request = { as: { ...clerk, unit }, body: await submissionForm(report) };
    return { chain: { region: unit.region, unit: unit.code, year: report.year }, request };
  }

  it(`a submission is ${requests} requests to storage, ${commit} of them up to its commit`, async () => {
    const { request } = await newSubmission();
    faulty.heal();
    assert.equal((await app.call('submit', request)).status, 201);
    assert.equal(faulty.count(), requests);
  });

  it('a submission stands when only its overview row cannot be written, and the log says so', async () => {
    const { request } = await newSubmission();
    const { addOverview } = openStorage(faulty.connectionString);
    const lagging = functionApp(issuer, '', {
      storage: { ...openStorage(azurite.connectionString), addOverview },
    });
    faulty.failAfter(0, 'lost');
    assert.equal((await lagging.call('submit', request)).status, 201);
    assert.ok(lagging.logged.some((line) => line.includes('overview-behind')));
    faulty.heal();
    await lagging.close();
  });

  it('a submission that stands but cannot be recorded is not answered until it is', async () => {
    const { request } = await newSubmission();
    const { addAudit } = openStorage(faulty.connectionString);
    const unrecorded = functionApp(issuer, '', {
      storage: { ...openStorage(azurite.connectionString), addAudit },
    });
    faulty.failAfter(0, 'lost');
    assert.equal((await problemOf(await unrecorded.call('submit', request))).code, 'storage-unavailable');
    faulty.heal();
    assert.equal((await unrecorded.call('submit', request)).status, 200);
    await unrecorded.close();
  });

  for (const fault of ['lost', 'unanswered'] as const) {
    // The last two go out at once: which of them is the very last is not known.
    for (let sound = 0; sound < requests - 1; sound++) {
      it(`from its request ${sound + 1} on (${fault}), a submission happened or did not, and can be sent again`, async () => {
        const { chain, request } = await newSubmission();
        const direct = openStorage(azurite.connectionString);
        faulty.failAfter(sound, fault);
        assert.equal((await problemOf(await app.call('submit', request))).code, 'storage-unavailable');

        const committed = sound >= commit || (fault === 'unanswered' && sound === commit - 1);
        const half = await readRecords(direct, chain);
        assert.equal(half.length, committed ? 1 : 0);
        assert.deepEqual(await findAlterations(direct, half, half.length), []);

        faulty.heal();
        const again = await app.call('submit', request);
        assert.equal(again.status, committed ? 200 : 201);
        const whole = await readRecords(direct, chain);
        assert.deepEqual(
          whole.map(({ receipt }) => receipt),
          [await again.json()],
        );
        assert.deepEqual(await findAlterations(direct, whole, 1), []);
      });
    }
  }

  it('a storage that never answers is given up', async () => {
    const impatient = functionApp(issuer, '', { storage: openStorage(faulty.connectionString, 100) });
    faulty.failAfter(0, 'hanging');
    const response = await impatient.call('listReports', { as: clerk });
    assert.equal((await problemOf(response)).code, 'storage-unavailable');
  });

  const path = { unit: clerk.unit.code, year: '2022', version: '1' };
  const others: [RouteName, AppRequest][] = [
    ['listReports', { as: clerk }],
    ['listReports', { as: supervisor }],
    ['listVersions', { as: clerk, params: path }],
    ['getLatest', { as: clerk, params: path }],
    ['getVersion', { as: clerk, params: path }],
    ['getWorkbook', { as: clerk, params: path }],
    ['recheck', { as: supervisor, params: path }],
  ];
  for (const [route, request] of others) {
    it(`${route} says so and when to try again`, async () => {
      faulty.failAfter(0, 'lost');
      const response = await app.call(route, request);
      assert.equal((await problemOf(response)).code, 'storage-unavailable');
      assert.equal(response.headers.get('retry-after'), '5');
    });
  }

  it('a process that started meanwhile recovers when storage is back', async () => {
    const started = functionApp(issuer, faulty.connectionString);
    faulty.failAfter(0, 'lost');
    assert.equal((await started.call('listReports', { as: clerk })).status, 503);
    faulty.heal();
    assert.equal((await started.call('listReports', { as: clerk })).status, 200);
    await started.close();
  });

  it('checking goes on', async () => {
    faulty.failAfter(0, 'lost');
    const response = await app.call('check', { as: clerk, body: JSON.stringify(clerkReport()) });
    assert.equal(response.status, 200);
  });
});
