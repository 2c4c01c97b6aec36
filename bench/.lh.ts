import loadHighs from 'highs';
import { random } from '../test/shared/localise/random';
import { consistentReport } from '../test/shared/localise/consistentReport';
import { damage } from '../test/shared/localise/damage';
import { fewestByHighs } from '../test/shared/localise/fewestByHighs';
import { localise } from '../shared/localise/localise';
const highs = await loadHighs();
const r = random(7);
for (const k of [1, 2, 3])
  for (const spread of ['anywhere', 'oneRow', 'oneColumn', 'fourLines'] as const) {
    let t = 0,
      max = 0,
      bad = 0,
      tl = 0;
    const n = 15;
    for (let i = 0; i < n; i++) {
      const rep = damage(
        consistentReport(i % 2 ? '2019' : '2021', Number(process.env.U ?? 0.2), r),
        k,
        spread,
        r,
      );
      const t0 = performance.now();
      const f = fewestByHighs(highs, rep);
      const d = performance.now() - t0;
      t += d;
      max = Math.max(max, d);
      const t1 = performance.now();
      const l = localise(rep);
      tl += performance.now() - t1;
      if ((l.suspects[0]?.length ?? 0) !== f) {
        bad++;
        console.log('BAD', k, spread, f, l.suspects[0]?.length, l.complete);
      }
    }
    console.log(
      k,
      spread,
      'avg',
      (t / n).toFixed(1),
      'max',
      max.toFixed(0),
      'ours',
      (tl / n).toFixed(2),
      'bad',
      bad,
    );
  }
