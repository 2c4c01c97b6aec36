import assert from 'node:assert/strict';
import { openStorage, type Storage } from '../../../functions/archive/storage';
import { partFile } from '../../../functions/recheck/partGroups';
import { readFigures, readResults, writePartDone } from '../../../functions/recheck/resultRows';
import {
  recheckCursorSchema,
  recheckPageSize,
  type RecheckOutcome,
  type RecheckResult,
} from '../../../shared/api/recheckJob';
import { startAzurite, type Azurite } from '../azurite';

describe('What the parts of a bulk recheck found', () => {
  const job = '14.998';
  const [parts, ofPart] = [24, 32];
  let azurite: Azurite;
  let storage: Storage;
  before(async () => {
    azurite = await startAzurite();
    storage = openStorage(azurite.connectionString);
    await storage.prepare();
    for (let part = 0; part < parts; part += 1) {
      const results = Array.from({ length: ofPart }, (_, index) => result(part, index));
      const figures = results.map(({ unit, year }) => ({
        ...{ year, region: unit.region, unit: unit.code, name: unit.name },
        ...{ kind: null, edition: '2021' as const, figures: [part] },
      }));
      await writePartDone(storage, job, nameOf(part), { results, figures }, new Date());
    }
  });
  after(() => azurite.stop());

  const nameOf = (part: number): string => `${job}/attempt/${partFile(part, '141121')}`;
  /** In every fourth part one is altered. */
  const outcomeOf = (part: number, index: number): RecheckOutcome =>
    part % 4 === 0 && index === 5 ? 'altered' : 'right';
  const result = (part: number, index: number): RecheckResult => ({
    unit: { code: `unit-${part}-${index}`, name: '某乡', region: '141121' },
    ...{ year: 2022, version: 1, edition: '2021', outcome: outcomeOf(part, index) },
    ...{ alterations: [], findings: [], more: 0, log: 'included', acrossYears: 'noLastYear' },
  });

  async function pages(outcome: RecheckOutcome | null): Promise<RecheckResult[][]> {
    const found: RecheckResult[][] = [];
    for (let cursor: string | null = null; ;) {
      const page = await readResults(storage, job, cursor, outcome);
      found.push(page.results);
      if (page.next === null) return found;
      assert.ok(recheckCursorSchema.safeParse(page.next).success, page.next);
      cursor = page.next;
    }
  }

  it('is listed page by page, each once, the worst first', async () => {
    const found = await pages(null);
    for (const page of found.slice(0, -1)) {
      assert.ok(page.length >= recheckPageSize);
      assert.ok(page.length < recheckPageSize + ofPart);
    }
    const all = found.flat();
    assert.equal(new Set(all.map(({ unit }) => unit.code)).size, parts * ofPart);
    assert.equal(all.length, parts * ofPart);
    const worst = all.slice(0, parts / 4).map(({ outcome }) => outcome);
    assert.ok(worst.every((outcome) => outcome === 'altered'));
  });

  it('is listed by its outcome alone', async () => {
    assert.equal((await pages('altered')).flat().length, parts / 4);
    assert.deepEqual(await pages('missing'), [[]]);
  });

  it('gives the figures of a year, each unit’s once', async () => {
    const figures = await readFigures(storage, job, 2022);
    assert.equal(new Set(figures.map(({ unit }) => unit)).size, parts * ofPart);
    assert.deepEqual(await readFigures(storage, job, 2021), []);
  });

  it('stays as whoever came first wrote it', async () => {
    await writePartDone(storage, job, nameOf(1), { results: [], figures: [] }, new Date());
    assert.equal((await pages(null)).flat().length, parts * ofPart);
  });
});
