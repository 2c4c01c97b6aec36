import assert from 'node:assert/strict';
import { rollupAnswerSchema, rollupCellAnswerSchema } from '../../../shared/api/rollup';
import type { Review } from '../../../shared/api/review';
import { openStorage } from '../../../functions/archive/storage';
import { replaceDirectory } from '../../../functions/units/directory';
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
    // What is counted here are operations, not how long a busy machine takes for them.
    app = functionApp(issuer, counted.connectionString, {
      storage: openStorage(counted.connectionString, 60_000),
    });
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

  /** Every second unit is of the second county, every tenth has left the cell blank, all others say 2; every fourth is accepted. */
  function rowOf(index: number) {
    const unit = { code: `unit-${index}`, name: '某单位', region: index % 2 === 0 ? '141123' : '141124' };
    const report = clerkReport();
    const figures = { ...report.figures, [cell]: index % 10 === 0 ? null : 2 };
    const at = '2023-01-20T00:00:00.000Z';
    const accepted: Review[] =
      index % 4 === 0
        ? [{ version: 1, decision: 'accepted', comment: '', comments: [], by: 's', byName: '', at }]
        : [];
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
    return overviewRow({ ...unit, unit: unit.code, year: 2022 }, receipt, { ...report, figures }, accepted);
  }
  const ask = (as: Record<string, unknown>, query: Record<string, string>) =>
    app.call('rollup', { as, query });

  it('adds up the whole and each county, blanks apart, in at most 20 storage operations', async function () {
    this.timeout(60_000);
    counted.heal();
    const response = await ask(supervisor, { year: '2022' });
    assert.equal(response.status, 200);
    assert.ok(counted.count() <= 6, `${counted.count()} operations`);
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

  it('of accepted versions alone leaves out the others, and says of which versions it is', async () => {
    const sums = async (of: string) =>
      rollupAnswerSchema.parse(await (await ask(supervisor, { year: '2022', of })).json());
    const [filed, accepted, again] = [await sums('filed'), await sums('accepted'), await sums('accepted')];
    assert.deepEqual([filed.of, filed.units], ['filed', units]);
    assert.deepEqual([accepted.of, accepted.units], ['accepted', units / 4]);
    // Every fourth is even; of these every fifth has left the cell blank.
    assert.deepEqual(accepted.figures[cell], { sum: 2 * (750 - 150), blank: 150 });
    assert.equal(again.versions, accepted.versions);
    assert.notEqual(filed.versions, accepted.versions);
    assert.equal(
      (await problemOf(await ask(supervisor, { year: '2022', of: 'all' }))).entries?.[0]?.path,
      'of',
    );
  });

  it('names the units of the directory that are in no sum', async () => {
    const township = (code: string) => ({
      code,
      phases: [
        { from: 2019, name: `${code}乡`, region: '141123', kind: 'township' as const, mayIssueRules: false },
      ],
      until: null,
      mergedInto: null,
    });
    const listed = ['unit-0', 'unit-2', 'unit-3', 'late-1'].map(township);
    assert.ok(await replaceDirectory(app.services.storage, '14', { units: listed, etag: null }));
    const missing = async (of: string) => {
      const answer = await ask(supervisor, { year: '2022', region: '141123', of });
      const sums = rollupAnswerSchema.parse(await answer.json());
      return [sums.expected, sums.missing.map(({ code }) => code)];
    };
    // The third of them filed in the other county, the second is not accepted.
    assert.deepEqual(await missing('filed'), [4, ['late-1', 'unit-3']]);
    assert.deepEqual(await missing('accepted'), [4, ['late-1', 'unit-2', 'unit-3']]);
  });

  it('names the units behind a cell, the blank ones too, at no more operations', async function () {
    this.timeout(60_000);
    counted.heal();
    const behind = (more: Record<string, string>) =>
      app.call('rollupCell', { as: auditor, query: { year: '2022', ...more } });
    const response = await behind({ cell, region: '141123', of: 'accepted' });
    assert.ok(counted.count() <= 5, `${counted.count()} operations`);
    const answer = rollupCellAnswerSchema.parse(await response.json());
    assert.equal(answer.units.length, 750);
    assert.deepEqual(
      answer.units.find(({ code }) => code === 'unit-4'),
      {
        code: 'unit-4',
        name: '某单位',
        region: '141123',
        version: 1,
        figure: 2,
      },
    );
    assert.equal(answer.units.filter(({ figure }) => figure === null).length, 150);
    assert.equal((await problemOf(await behind({ cell: 'requests.none.total' }))).entries?.[0]?.path, 'cell');
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
    assert.deepEqual([none.units, none.parts, none.expected, none.missing], [0, [], 0, []]);
    assert.equal((await problemOf(await ask(supervisor, {}))).entries?.[0]?.path, 'year');
    const malformed = await problemOf(await ask(supervisor, { year: '2022', region: '14112' }));
    assert.equal(malformed.entries?.[0]?.path, 'region');
  });
});
