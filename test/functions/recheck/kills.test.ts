import assert from 'node:assert/strict';
import { killingYard, type KillingYard } from './killingYard';

describe('A process that is killed in the middle of a bulk recheck', () => {
  let yard: KillingYard;
  before(async function () {
    this.timeout(120_000);
    yard = await killingYard();
  });
  after(() => yard.stop());

  it('skips nothing and does nothing twice, wherever it dies', async function () {
    this.timeout(300_000);
    const id = await yard.start();
    const deaths = [3, 8, 5, 4, 6, 3].map((boundary, index) => ({
      boundary,
      when: index % 2 === 0 ? ('before' as const) : ('after' as const),
    }));
    let kills = 0;
    for (const death of deaths) kills += (await yard.work(death)) === 'killed' ? 1 : 0;
    assert.ok(kills >= 3, `${kills} kills`);
    assert.equal(await yard.work(null), 'finished');
    await yard.requireWhole(id);
  });
});
