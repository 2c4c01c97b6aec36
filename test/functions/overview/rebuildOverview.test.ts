import assert from 'node:assert/strict';
import { readOverview } from '../../../functions/overview/readOverview';
import { rebuildOverview } from '../../../functions/overview/rebuildOverview';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { functionApp, type FunctionApp } from '../functionApp';
import { clerk, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

describe('The overview rows', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async function () {
    this.timeout(60_000);
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString);
    await submit('unit-1', '一');
    await submit('unit-1', '二');
    await submit('unit-2', '一');
    await decide('unit-2', 'returned');
    await submit('unit-3', '一');
    await decide('unit-3', 'accepted');
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  async function submit(code: string, documentNumber: string): Promise<void> {
    const unit = { ...clerk.unit, code, kind: 'township' as const };
    const body = await submissionForm(clerkReport({ unit, documentNumber }));
    assert.equal((await app.call('submit', { as: { ...clerk, unit }, body })).status, 201);
  }
  async function decide(unit: string, decision: string): Promise<void> {
    const response = await app.call('decide', {
      as: supervisor,
      params: { unit, year: '2022', version: '1' },
      headers: { 'if-match': '"1-0"' },
      body: JSON.stringify({ decision, comment: '请核对' }),
    });
    assert.equal(response.status, 201);
  }
  const rows = async () =>
    (await readOverview(app.services.storage, '1411', 2022)).map((row) => ({
      ...row,
      etag: undefined,
      timestamp: undefined,
    }));
  const rebuild = () => rebuildOverview(app.services.storage, '1411', 2022);

  it('say where each unit stands after every submission and decision', async () => {
    assert.deepEqual(
      (await rows()).map(({ unitCode, version, state }) => [unitCode, version, state]),
      [
        ['unit-1', 2, 'submitted'],
        ['unit-2', 1, 'returned'],
        ['unit-3', 1, 'accepted'],
      ],
    );
  });

  it('are what the archive says: made anew from it, they are the same', async () => {
    const before = await rows();
    assert.deepEqual(await rebuild(), { written: 3, removed: 0, unreadable: 0 });
    assert.deepEqual(await rows(), before);
  });

  it('are mended by a rebuild when one is lost, one is wrong and one is of nothing', async () => {
    const before = await rows();
    const { overview } = app.services.storage;
    const [lost, wrong] = before;
    if (lost === undefined || wrong === undefined) assert.fail('no rows');
    await overview.deleteEntity(lost.partitionKey, lost.rowKey);
    await overview.updateEntity({ ...wrong, version: 99, state: 'accepted' }, 'Replace');
    await overview.createEntity({ ...wrong, rowKey: '141123|unit-9', unitCode: 'unit-9' });
    assert.deepEqual(await rebuild(), { written: 3, removed: 1, unreadable: 0 });
    assert.deepEqual(await rows(), before);
  });

  it('are not of another region that only starts alike', async () => {
    assert.deepEqual(await readOverview(app.services.storage, '141122', 2022), []);
  });
});
