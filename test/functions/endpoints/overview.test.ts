import assert from 'node:assert/strict';
import { openStorage } from '../../../functions/archive/storage';
import { overviewRow } from '../../../functions/overview/overviewRow';
import { replaceDirectory } from '../../../functions/units/directory';
import { overviewAnswerSchema, type OverviewAnswer } from '../../../shared/api/overview';
import type { Review } from '../../../shared/api/review';
import type { DirectoryUnit } from '../../../shared/units/directoryUnit';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, clerk, otherSupervisor, supervisor } from '../people';
import { startIssuer, type TestIssuer } from '../testIssuer';

/** Units of the county of 141123 with the year 2022; of every three, the first has not filed. */
const units = 3_000;
const county = '141123';

describe('The overview of 3,000 units', () => {
  let azurite: Azurite;
  let counted: FaultyStorage;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async function () {
    this.timeout(240_000);
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    counted = await faultyStorage(azurite);
    app = functionApp(issuer, counted.connectionString, {
      now: () => new Date('2023-02-02T00:00:00Z'),
      // What is counted here are operations, not how long a busy machine takes for them.
      storage: openStorage(counted.connectionString, 60_000),
    });
    const storage = openStorage(azurite.connectionString);
    await storage.prepare();
    await app.services.storage.prepare();
    const directory = [
      ...Array.from({ length: units }, (_, index) => directoryUnit(`unit-${index}`, county)),
      { ...directoryUnit('closed', county), until: 2021 },
      moved('came', '141124', county),
      moved('left', county, '141125'),
    ];
    await replaceDirectory(storage, '14', { units: directory, etag: null });
    const rows = [
      ...Array.from({ length: units }, (_, index) => rowOf(`unit-${index}`, index, county)).filter(
        (_, index) => index % 3 !== 0,
      ),
      rowOf('came', 1, '141124'),
      rowOf('left', 1, county),
      rowOf('unknown', 1, county),
    ];
    for (let from = 0; from < rows.length; from += 100)
      await storage.overview.submitTransaction(
        rows.slice(from, from + 100).map((row) => ['create', { ...row }]),
      );
  });
  after(async () => {
    await app.close();
    counted.stop();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  function directoryUnit(code: string, region: string): DirectoryUnit {
    const phase = {
      from: 2019,
      name: `名录里的${code}`,
      region,
      kind: 'department',
      mayIssueRules: null,
    } as const;
    return { code, phases: [phase], until: null, mergedInto: null };
  }
  function moved(code: string, from: string, to: string): DirectoryUnit {
    const [before] = directoryUnit(code, from).phases;
    assert.ok(before);
    return { ...directoryUnit(code, from), phases: [before, { ...before, from: 2022, region: to }] };
  }

  /** Every fifth is returned, every seventh accepted, every second of all comes with explanations. */
  function rowOf(code: string, index: number, region: string) {
    const report = clerkReport();
    const receipt = {
      number: `GJ-2022-${code}-0001`,
      unit: { code, name: `报告里的${code}`, region },
      year: 2022,
      edition: report.edition,
      version: 1,
      submittedAt: '2023-01-12T00:00:00.000Z',
      reportDigest: '',
      previousDigest: null,
      recordDigest: '',
    };
    const decision = index % 5 === 0 ? 'returned' : index % 7 === 0 ? 'accepted' : null;
    const reviews: Review[] =
      decision === null
        ? []
        : [
            {
              ...{ version: 1, decision, comment: '', comments: [] },
              ...{ by: 's', byName: '', at: '2023-01-20T00:00:00.000Z' },
            },
          ];
    const explanations = index % 2 === 0 ? { 'cover.numberMissing': '没有文号' } : undefined;
    return overviewRow({ unit: code, region, year: 2022 }, receipt, { ...report, explanations }, reviews);
  }

  const ask = (as: Record<string, unknown>, query: Record<string, string>) =>
    app.call('overview', { as, query });
  const answered = async (
    as: Record<string, unknown>,
    query: Record<string, string>,
  ): Promise<OverviewAnswer> => {
    const response = await ask(as, query);
    assert.equal(response.status, 200);
    return overviewAnswerSchema.parse(await response.json());
  };

  it('counts all of them in at most 10 storage operations', async function () {
    this.timeout(60_000);
    counted.heal();
    const answer = await answered(supervisor, { year: '2022', region: county });
    assert.ok(counted.count() <= 10, `${counted.count()} operations`);
    const expected = { missing: 0, filed: 0, explained: 0, returned: 0, accepted: 0 };
    for (let index = 0; index < units; index++) {
      if (index % 3 === 0) expected.missing++;
      else if (index % 5 === 0) expected.returned++;
      else if (index % 7 === 0) expected.accepted++;
      else expected[index % 2 === 0 ? 'explained' : 'filed']++;
    }
    // And the unit that came, the one that left, and the one that nobody knows.
    expected.filed += 3;
    assert.deepEqual(answer.counts, expected);
    assert.deepEqual([answer.expected, answer.units.length], [units + 1, units + 3]);
    assert.equal(answer.asOf, '2023-02-02T00:00:00.000Z');
  });

  it('names each unit as the directory does, with its last day', async () => {
    const { units: listed } = await answered(auditor, { year: '2022', region: county });
    const of = (code: string) => listed.find((unit) => unit.code === code);
    assert.deepEqual(of('unit-0'), {
      code: 'unit-0',
      name: '名录里的unit-0',
      region: county,
      kind: 'department',
      listing: 'listed',
      standing: 'missing',
      due: '2023-01-31',
      filed: null,
    });
    assert.equal(of('closed'), undefined);
    assert.equal(of('unknown')?.listing, 'unlisted');
    assert.equal(of('unknown')?.name, '报告里的unknown');
    assert.equal(of('left')?.listing, 'elsewhere');
    assert.deepEqual([of('came')?.listing, of('came')?.filed?.region], ['listed', '141124']);
  });

  it('is of a region within the caller’s and of no other, and of nobody’s for a clerk', async () => {
    for (const region of [county, '141199', '14'])
      assert.equal(
        (await problemOf(await ask(otherSupervisor, { year: '2022', region }))).code,
        'not-allowed',
      );
    assert.equal((await problemOf(await ask(clerk, { year: '2022' }))).code, 'not-allowed');
    const none = await answered(otherSupervisor, { year: '2022' });
    assert.deepEqual([none.expected, none.units, none.parts], [0, [], []]);
  });

  it('of the prefecture counts each county apart', async () => {
    const { parts, region } = await answered(supervisor, { year: '2022' });
    assert.equal(region, '1411');
    assert.deepEqual(
      parts.map((part) => [part.region, part.counts.missing]),
      [
        [county, 1_000],
        ['141125', 0],
      ],
    );
  });
});
