import assert from 'node:assert/strict';
import { openStorage } from '../../../functions/archive/storage';
import { replaceDirectory } from '../../../functions/units/directory';
import { unitsPageSchema, unitsPageSize, type UnitsPage } from '../../../shared/api/units';
import type { DirectoryUnit } from '../../../shared/units/directoryUnit';
import { startAzurite, type Azurite } from '../azurite';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { administrator, auditor, clerk, otherClerk, otherSupervisor, supervisor } from '../people';
import { startIssuer, type TestIssuer } from '../testIssuer';

/** A county of 300 and nine others: 3,000 units of one province. */
const counties = Array.from({ length: 10 }, (_, index) => String(141123 + index));
const unitsOfCounty = 300;

const townshipOf = (code: string, region: string): DirectoryUnit => ({
  code,
  phases: [{ from: 2019, name: `${code}乡人民政府`, region, kind: 'township', mayIssueRules: false }],
  until: null,
  mergedInto: null,
});
const shanxi = counties.flatMap((region) =>
  Array.from({ length: unitsOfCounty }, (_, index) => townshipOf(`${region}${200 + index}`, region)),
);
const hangzhou: DirectoryUnit = {
  code: otherClerk.unit.code,
  phases: [{ from: 2019, name: '杭州市', region: '3301', kind: 'government', mayIssueRules: true }],
  until: null,
  mergedInto: null,
};

describe('The directory of units', () => {
  let azurite: Azurite;
  let counted: FaultyStorage;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    counted = await faultyStorage(azurite);
    app = functionApp(issuer, counted.connectionString);
    await app.services.storage.prepare();
    const storage = openStorage(azurite.connectionString);
    assert.ok(await replaceDirectory(storage, '14', { units: shanxi, etag: null }));
    assert.ok(await replaceDirectory(storage, '33', { units: [hangzhou], etag: null }));
  });
  after(async () => {
    await app.close();
    counted.stop();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  type Person = Record<string, unknown>;
  async function pages(as: Person, query: Record<string, string> = {}): Promise<UnitsPage[]> {
    const found: UnitsPage[] = [];
    let cursor: string | null = null;
    do {
      const asked: Record<string, string> = {
        year: '2022',
        ...query,
        ...(cursor === null ? {} : { cursor }),
      };
      const answer = await app.call('listUnits', { as, query: asked });
      assert.equal(answer.status, 200);
      const page = unitsPageSchema.parse(await answer.json());
      found.push(page);
      cursor = page.next;
    } while (cursor !== null);
    return found;
  }
  const codes = (found: UnitsPage[]) => found.flatMap(({ units }) => units.map(({ code }) => code));

  it('of a province of 3,000 units comes in three pages, each of one storage operation', async () => {
    counted.heal();
    const found = await pages({ ...supervisor, region: '14' });
    assert.deepEqual(
      found.map(({ units, total }) => [units.length, total]),
      Array.from({ length: 3 }, () => [unitsPageSize, 3_000]),
    );
    assert.equal(counted.count(), 3);
    assert.deepEqual(codes(found), shanxi.map(({ code }) => code).sort());
  });

  it('of a county of 300 comes at once, in one storage operation', async () => {
    counted.heal();
    const found = await pages(auditor, { region: '141123' });
    assert.deepEqual([found.length, codes(found).length, counted.count()], [1, unitsOfCounty, 1]);
  });

  const readers: [who: string, as: Person, query: Record<string, string>, units: number][] = [
    ['a reporter, the own unit alone', clerk, {}, 1],
    ['a reporter whose unit is not in it, none', { ...clerk, unit: { ...clerk.unit, code: 'x' } }, {}, 0],
    ['a supervisor of another province, its own', otherSupervisor, {}, 1],
    ['an administrator, all', administrator, {}, 3_001],
    ['an administrator, a region', administrator, { region: '141124' }, unitsOfCounty],
    ['anyone for a year before there were units, none', supervisor, { year: '2015' }, 0],
    ['anyone for a region without units, none', administrator, { region: '6501' }, 0],
  ];
  for (const [who, as, query, expected] of readers)
    it(`is read by ${who}`, async () => {
      assert.equal(codes(await pages(as, query)).length, expected);
    });

  it('gives an administrator every province once, page by page', async () => {
    const found = codes(await pages(administrator));
    assert.equal(new Set(found).size, 3_001);
    assert.equal(found.at(-1), hangzhou.code);
  });

  const refused: [what: string, as: Person, query: Record<string, string>, code: string][] = [
    ['another’s region, whether it has units', otherSupervisor, { region: '141123' }, 'not-allowed'],
    ['or has none', otherSupervisor, { region: '6501' }, 'not-allowed'],
    ['the region above', { ...supervisor, region: '141123' }, { region: '1411' }, 'not-allowed'],
    ['a reporter’s neighbours', clerk, { region: '1411' }, 'not-allowed'],
    ['what is no region', supervisor, { region: '14112' }, 'invalid-request'],
    ['what is no year', supervisor, { year: 'x' }, 'invalid-request'],
    ['what is no cursor', supervisor, { cursor: 'x' }, 'invalid-request'],
  ];
  for (const [what, as, query, code] of refused)
    it(`does not show ${what}`, async () => {
      const answer = await app.call('listUnits', { as, query: { year: '2022', ...query } });
      assert.equal((await problemOf(answer)).code, code);
    });

  it('lets one writer of two win', async () => {
    const storage = openStorage(azurite.connectionString);
    assert.equal(await replaceDirectory(storage, '14', { units: [], etag: null }), false);
    assert.equal(await replaceDirectory(storage, '14', { units: [], etag: '"0x0"' }), false);
  });
});
