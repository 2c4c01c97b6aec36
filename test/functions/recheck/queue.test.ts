import assert from 'node:assert/strict';
import { InvocationContext } from '@azure/functions';
import { openStorage } from '../../../functions/archive/storage';
import { poisonHandler, stepHandler } from '../../../functions/recheck/stepHandlers';
import { auditPageSchema } from '../../../shared/api/audit';
import { recheckJobsSchema, recheckSumsSchema } from '../../../shared/api/recheckJob';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';
import { problemOf } from '../functionApp';
import { auditor, clerk, otherSupervisor, supervisor } from '../people';
import { decoded, recheckYard, type RecheckYard } from './recheckYard';

describe('The queue of bulk rechecks', () => {
  let yard: RecheckYard;
  let counted: FaultyStorage;
  before(async function () {
    this.timeout(120_000);
    yard = await recheckYard();
    counted = await faultyStorage(yard.azurite);
    for (const region of ['141123', '141124'])
      for (const index of [1, 2, 3])
        await yard.file({ code: `${region}-${index}`, name: `${index}局`, region, kind: 'department' });
    await yard.file({ code: 'xing', name: '兴县人民政府', region: '141123', kind: 'government' });
    await yard.file(
      { code: '141123-1', name: '1局', region: '141123', kind: 'department' },
      { year: 2024, signedOn: '2025-01-12' },
    );
    await yard.sequence();
  });
  after(async () => {
    counted.stop();
    await yard.stop();
  });

  const context = () => new InvocationContext({ functionName: 'x', logHandler: () => undefined });
  /** All messages there are, taken out of the queue. */
  const taken = async (): Promise<unknown[]> => {
    const { recheckQueue } = yard.app.services.storage;
    const { receivedMessageItems } = await recheckQueue.receiveMessages({ numberOfMessages: 32 });
    for (const { messageId, popReceipt } of receivedMessageItems)
      await recheckQueue.deleteMessage(messageId, popReceipt);
    return receivedMessageItems.map(({ messageText }) => decoded(messageText));
  };
  const step = (message: unknown) => stepHandler(() => yard.app.services)(message, context());

  it('may bring every message twice, and at the same time: the result is that of once', async function () {
    this.timeout(60_000);
    const { id } = await yard.start({ year: '2022' });
    for (let messages = await taken(); messages.length > 0; messages = await taken())
      for (const message of messages) await Promise.all([step(message), step(message)]);
    const job = await yard.job(id);
    assert.deepEqual([job.state, job.versions, job.judged, job.outcomes.right], ['finished', 7, 7, 7]);
    assert.equal((await yard.results(id)).length, 7);
  });

  it('makes one job of two starts at once, and gives the running one to whoever starts it again', async () => {
    const [one, other] = await Promise.all([yard.start(), yard.start()]);
    assert.equal(one.id, other.id);
    assert.equal((await yard.start()).id, one.id);
    await yard.work();
    const next = await yard.start();
    assert.notEqual(next.id, one.id);
    await yard.work();
    assert.equal((await yard.job(next.id)).state, 'finished');
  });

  it('judges all years when none is named', async () => {
    const response = await yard.app.call('listRecheckJobs', { as: supervisor });
    const [newest] = recheckJobsSchema.parse(await response.json());
    assert.deepEqual([newest?.year, newest?.years, newest?.judged], [null, [2022, 2024], 8]);
  });

  it('does nothing more for a job that was cancelled', async () => {
    const { id } = await yard.start({ year: '2022' });
    await yard.work(1);
    const response = await yard.app.call('cancelRecheckJob', { as: supervisor, params: { job: id } });
    assert.equal(response.status, 200);
    await yard.work();
    const job = await yard.job(id);
    assert.deepEqual([job.state, job.judged], ['cancelled', 0]);
    assert.deepEqual(await yard.results(id), []);
  });

  it('says of what failed as often as it is brought that it was not judged, and comes to its end', async () => {
    const { id } = await yard.start({ year: '2022' });
    await yard.work(1);
    const [first, ...others] = await taken();
    await poisonHandler(() => yard.app.services)(first, context());
    for (const message of others) await step(message);
    await yard.work();
    const job = await yard.job(id);
    assert.deepEqual([job.state, job.judged], ['finished', 7]);
    assert.ok(job.outcomes.failed >= 3 && job.outcomes.failed + job.outcomes.right === 7);
  });

  it('has failed when even its plan could not be made', async () => {
    const { id } = await yard.start({ year: '2022' });
    const [plan] = await taken();
    await poisonHandler(() => yard.app.services)(plan, context());
    assert.equal((await yard.job(id)).state, 'failed');
  });

  it('takes a message that asks for nothing known as done', async () => {
    await step({ step: 'unknown' });
    await step('text');
  });

  it('holds a government’s report against those below it', async () => {
    const { id } = await yard.start({ year: '2022' });
    await yard.work();
    const params = { job: id, year: '2022' };
    const response = await yard.app.call('getRecheckSums', { as: supervisor, params });
    const { governments } = recheckSumsSchema.parse(await response.json());
    assert.deepEqual(
      governments.map(({ unit, children }) => [unit.code, children.length]),
      [['xing', 3]],
    );
    const cells = governments[0]?.cells ?? [];
    assert.ok(cells.length > 0);
    for (const { own, sum, difference } of cells) assert.deepEqual([sum, difference], [3 * own, -2 * own]);
    const none = await yard.app.call('getRecheckSums', { as: supervisor, params: { job: id, year: '2023' } });
    assert.equal(none.status, 404);
  });

  it('finishes at once where nothing is archived', async () => {
    const { id } = await yard.start({}, otherSupervisor);
    await yard.work();
    const response = await yard.app.call('getRecheckJob', { as: otherSupervisor, params: { job: id } });
    const job = (await response.json()) as { state: string; versions: number };
    assert.deepEqual([job.state, job.versions], ['finished', 0]);
  });

  it('does not tell a supervisor of another region whether there is such a job', async () => {
    const { id } = await yard.start({ year: '2022' });
    await yard.work();
    const missing = id.replace(/[0-9a-f]{8}$/, '00000000');
    for (const route of ['getRecheckJob', 'cancelRecheckJob', 'getRecheckResults'] as const) {
      for (const job of [id, missing, 'x']) {
        const refused = await yard.app.call(route, { as: otherSupervisor, params: { job } });
        assert.equal((await problemOf(refused)).code, 'not-found');
      }
      assert.equal((await yard.app.call(route, { as: auditor, params: { job: id } })).status, 200);
      const asClerk = await yard.app.call(route, { as: clerk, params: { job: id } });
      assert.equal((await problemOf(asClerk)).code, 'not-allowed');
    }
    const abroad = await yard.app.call('startRecheckJob', { as: otherSupervisor, query: { region: '1411' } });
    assert.equal((await problemOf(abroad)).code, 'not-allowed');
  });

  it('refuses a cursor that no page gave, and an outcome that there is not', async () => {
    const { id } = await yard.start({ year: '2022' });
    await yard.work();
    for (const query of [{ cursor: 'x' }, { outcome: 'fine' }] as Record<string, string>[]) {
      const refused = await yard.app.call('getRecheckResults', {
        as: supervisor,
        params: { job: id },
        query,
      });
      assert.equal((await problemOf(refused)).code, 'invalid-request');
    }
  });

  it('leaves a record of who started and who cancelled', async () => {
    const page = await yard.app.call('listAudit', { as: supervisor });
    const { records } = auditPageSchema.parse(await page.json());
    const operations = records.map(({ operation }) => operation);
    assert.ok(operations.includes('startRecheckJob') && operations.includes('cancelRecheckJob'));
  });

  it('costs storage a known number of operations a message', async () => {
    const { id } = await yard.start({ year: '2022', region: '141124' });
    const services = { ...yard.app.services, storage: openStorage(counted.connectionString) };
    await services.storage.prepare();
    const costs: [string, number][] = [];
    for (let messages = await taken(); messages.length > 0; messages = await taken())
      for (const message of messages) {
        counted.heal();
        await stepHandler(() => services)(message, context());
        costs.push([(message as { step: string }).step, counted.count()]);
      }
    // Plan: job, plan before, keys of the rows, checkpoint, two of the log, part, plan, note of the job, what is done, message.
    // Part: job, done before, part, records, two contents a version, one transaction, what is done, message.
    assert.deepEqual(costs, [
      ['plan', 11],
      ['part', 13],
      ['sums', 7],
    ]);
    assert.equal((await yard.job(id)).state, 'finished');
  });
});
