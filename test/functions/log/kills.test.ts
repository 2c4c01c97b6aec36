import assert from 'node:assert/strict';
import type { Receipt } from '../../../shared/api/receipt';
import { killingGround, type KillingGround } from './killAtWrite';

/** A few of the kills of `npm run soak`, where there are hundreds at every boundary. */
describe('A process that is killed', () => {
  let ground: KillingGround;
  const receipts: Receipt[] = [];
  before(async () => {
    ground = await killingGround();
  });
  after(() => ground.stop());

  const kills: [what: string, boundary: number, when: 'before' | 'after', committed: boolean][] = [
    ['before it writes anything', 1, 'before', false],
    ['before the version’s record', 5, 'before', false],
    ['after it, before anybody knows', 5, 'after', true],
    ['after the log has grown, before that is published', 13, 'after', true],
  ];
  for (const [what, boundary, when, committed] of kills) {
    it(`${what}, leaves the report wholly ${committed ? 'there' : 'not there'}; a retry and the next run mend it`, async () => {
      const aftermath = await ground.kill(`unit-${boundary}-${when}`, '甲', boundary, when);
      assert.equal(aftermath.end, 'killed');
      assert.equal(aftermath.committed, committed);
      receipts.push(aftermath.receipt);
    });
  }

  it('leaves every receipt in the log exactly once', () => ground.requireLogOf(receipts));
});
