import assert from 'node:assert/strict';
import { rollupAnswerSchema } from '../../../shared/api/rollup';
import { openStorage } from '../../../functions/archive/storage';
import { overviewRow } from '../../../functions/overview/overviewRow';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, clerk, otherSupervisor, supervisor } from '../people';
import { startIssuer, type TestIssuer } from '../testIssuer';

const units = 3_000;
const cell = 'requests.received.naturalPerson';

describe('The rollup of 3,000 units', () => {
  let azurite: Azurite;
  let counted: FaultyStorage;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async function () {
    this.timeout(120_000);
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    counted = await faultyStorage(azurite);
    app = functionApp(issuer, counted.connectionString);
    const storage = openStorage(azurite.connectionString);
    await storage.prepare();
    await app.services.storage.prepare();
    const rows = Array.from({ length: units }, (_, index) => rowOf(index));
    for (let from = 0; from < units; from += 100) {
      await storage.overview.submitTransaction(
        rows.slice(from, from + 100).map((row) => ['create', { ...row }]),
      );
    }
  });
  after(async () => {
    await app.close();
    counted.stop();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  /** Every second unit is of the second county, every tenth has left the cell blank, all others say 2. */
  function rowOf(index: number) {
    const unit = { code: `unit-${index}`, name: '某单位', region: index % 2 === 0 ? '141123' : '141124' };
    const report = clerkReport();
    const figures = { ...report.figures, [cell]: index % 10 === 0 ? null : 2 };
    const receipt = {
      number: `GJ-2022-${unit.code}-0001`,
      unit,
      year: 2022,
      edition: report.edition,
      version: 1,
      submittedAt: '2023-01-12T00:00:00.000Z',
      reportDigest: '',
      previousDigest: null,
      recordDigest: '',
    };
    return overviewRow({ ...unit, unit: unit.code, year: 2022 }, receipt, { ...report, figures }, []);
  }
  const ask = (as: Record<string, unknown>, query: Record<string, string>) =>
    app.call('rollup', { as, query });

  it('adds up the whole and each county, blanks apart, in at most 20 storage operations', async function () {
    this.timeout(60_000);
    counted.heal();
    const response = await ask(supervisor, { year: '2022' });
    assert.equal(response.status, 200);
    assert.ok(counted.count() <= 5, `${counted.count()} operations`);
    const answer = rollupAnswerSchema.parse(await response.json());
    assert.equal(answer.units, units);
    assert.deepEqual(answer.figures[cell], { sum: 2 * (units - 300), blank: 300 });
    assert.deepEqual(
      answer.parts.map((part) => [part.region, part.units, part.figures[cell]]),
      [
        ['141123', 1_500, { sum: 2_400, blank: 300 }],
        ['141124', 1_500, { sum: 3_000, blank: 0 }],
      ],
    );
  });

  it('is of a region within the caller’s, and of no other, whether there is one or not', async () => {
    const own = rollupAnswerSchema.parse(
      await (await ask(auditor, { year: '2022', region: '141124' })).json(),
    );
    assert.equal(own.units, 1_500);
    for (const region of ['141123', '141199', '14'])
      assert.equal(
        (await problemOf(await ask(otherSupervisor, { year: '2022', region }))).code,
        'not-allowed',
      );
    assert.equal((await problemOf(await ask(clerk, { year: '2022' }))).code, 'not-allowed');
  });

  it('is nothing where nothing was filed, and refused for what is no year or region', async () => {
    const none = rollupAnswerSchema.parse(await (await ask(otherSupervisor, { year: '2022' })).json());
    assert.deepEqual([none.units, none.parts], [0, []]);
    assert.equal((await problemOf(await ask(supervisor, {}))).entries?.[0]?.path, 'year');
    const malformed = await problemOf(await ask(supervisor, { year: '2022', region: '14112' }));
    assert.equal(malformed.entries?.[0]?.path, 'region');
  });
});
