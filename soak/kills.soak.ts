import type { Bench } from '../bench/table';
import type { Receipt } from '../shared/api/receipt';
import { killingGround } from '../test/functions/log/killAtWrite';
import { progress } from './progress';

/** At least so many processes are killed. */
const wanted = 500;

/**
 * The process that archives and sequences killed at every write, before and after it: for a first version, a correction
 * and the same report again.
 */
const kills: Bench = async () => {
  const ground = await killingGround();
  const receipts: Receipt[] = [];
  const tell = progress();
  const counts = { kills: 0, committed: 0, boundaries: 0 };
  try {
    for (let round = 0; counts.kills < wanted; round++) {
      for (let boundary = 1, survivors = 0; survivors < 2; boundary++) {
        survivors = 0;
        for (const when of ['before', 'after'] as const) {
          const unit = `unit-${Math.floor(round / 3)}-${boundary}-${when}`;
          const text = round % 3 === 1 ? '乙' : `甲${Math.floor(round / 3)}`;
          const { end, committed, receipt } = await ground.kill(unit, text, boundary, when);
          receipts.push(receipt);
          tell(`${counts.kills} kills, nothing lost`);
          if (end === 'finished') survivors += 1;
          if (end === 'killed') {
            counts.kills += 1;
            counts.committed += committed ? 1 : 0;
          }
        }
        counts.boundaries = Math.max(counts.boundaries, boundary - 1);
      }
      await ground.requireLogOf(receipts);
    }
  } finally {
    await ground.stop();
  }
  return [
    {
      name: 'kills at every write of archiving and sequencing',
      figure: `${counts.kills} kills at ${counts.boundaries} boundaries, ${counts.committed} after the commit`,
      beside: `${new Set(receipts.map(({ signed }) => signed)).size} receipts, each in the log once`,
    },
  ];
};

export default kills;
