import assert from 'node:assert/strict';
import { openStorage, type Storage } from '../../../functions/archive/storage';
import { isGroupDone, partFile } from '../../../functions/recheck/partGroups';
import { writePartDone } from '../../../functions/recheck/resultRows';
import { startAzurite, type Azurite } from '../azurite';

describe('The groups of the parts of a bulk recheck', () => {
  const job = '14.999';
  const parts = 130;
  let azurite: Azurite;
  let storage: Storage;
  before(async () => {
    azurite = await startAzurite();
    storage = openStorage(azurite.connectionString);
    await storage.prepare();
  });
  after(() => azurite.stop());

  const name = (number: number): string => `${job}/attempt/${partFile(number, `1411${21 + (number % 9)}`)}`;
  const end = async (from: number, to: number): Promise<void> => {
    for (let number = from; number <= to; number += 1)
      await writePartDone(storage, job, name(number), { results: [], figures: [] }, new Date());
  };
  const isDone = (number: number, of = parts) => isGroupDone(storage, job, name(number), of);

  it('are done with the last of their 64 parts, whatever is done of the others', async () => {
    await end(1, 64);
    assert.equal(await isDone(5), false);
    await end(0, 0);
    assert.equal(await isDone(5), true);
    assert.equal(await isDone(64), false);
  });

  it('are as many as there are left, at the end', async () => {
    await end(128, 128);
    assert.equal(await isDone(128), false);
    await end(129, 129);
    assert.equal(await isDone(128), true);
  });

  it('are not asked for where all parts are one', async () => {
    assert.equal(await isDone(70, 64), true);
  });
});
