import { createRequire } from 'node:module';
import type { Bench } from '../bench/table';
import type * as KillingYardModule from '../test/functions/recheck/killingYard';

/** Required, because the functions' library names its exports to CommonJS alone. */
const { killingYard } = createRequire(import.meta.url)(
  '../test/functions/recheck/killingYard',
) as typeof KillingYardModule;

/** At least so many processes are killed; `GOUJI_RECHECK_KILLS` kills another number of them. */
const wanted = Number(process.env.GOUJI_RECHECK_KILLS ?? 200);

/** The fewest writes after which a process may die without dying at the same place for ever: what it takes to plan. */
const first = 8;
const last = 24;

/**
 * The process that works a bulk recheck off killed at a write, and every one after it at the next, until one comes to the end:
 * each recheck in the end has judged every version exactly once.
 */
const recheckKills: Bench = async () => {
  const yard = await killingYard();
  const counts = { kills: 0, jobs: 0, most: 0 };
  try {
    for (let round = 0; counts.kills < wanted; round++) {
      const id = await yard.start();
      const when = round % 2 === 0 ? 'before' : 'after';
      let boundary = 1 + (round % last);
      let kills = 0;
      while ((await yard.work({ boundary, when })) !== 'finished') {
        kills += 1;
        boundary = boundary >= last ? first : Math.max(first, boundary + 1);
      }
      await yard.requireWhole(id);
      counts.kills += kills;
      counts.jobs += 1;
      counts.most = Math.max(counts.most, kills);
    }
  } finally {
    await yard.stop();
  }
  return [
    {
      name: 'kills of the process that works a bulk recheck off',
      figure: `${counts.kills} kills in ${counts.jobs} rechecks, up to ${counts.most} of one`,
      beside: 'every version judged exactly once in each',
    },
  ];
};

export default recheckKills;
