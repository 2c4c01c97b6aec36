import type { Bench } from '../bench/table';
import { runMocha } from '../setup/runMocha.js';

/** Damages for each edition, number of wrong cells and way they lie: 24 times as many are judged. */
const perKind = 250;

/** The localiser beside HiGHS, an independent solver, over thousands of random damages. */
const highs: Bench = async () => {
  const { passed, failed } = await runMocha(
    ['--timeout', '0', 'test/shared/localise/fewestChanges.test.ts'],
    {
      GOUJI_HIGHS_CASES: String(perKind),
    },
  );
  if (failed > 0) throw new Error(`${failed} of the tests beside HiGHS failed`);
  return [
    {
      name: 'localiser as few changes as HiGHS',
      figure: `${24 * perKind} damages`,
      beside: `${passed} tests`,
    },
  ];
};

export default highs;
