import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleProgram } from '../bundleProgram';
import { runVictim, type Death, type End } from '../runVictim';
import { newKey, signerWith } from '../testSigner';
import { writeGate } from '../writeGate';
import { recheckYard } from './recheckYard';

export interface KillingYard {
  /** Starts a bulk recheck of everything; its id. */
  start(): Promise<string>;
  /** Has a process of its own work the queue off, and kills it at a write. */
  work(death: Death | null): Promise<End>;
  /** Throws unless a recheck has judged every version exactly once. */
  requireWhole(id: string): Promise<void>;
  stop(): Promise<void>;
}

const counties = ['141121', '141122', '141123', '141124'];
const unitsOfCounty = 4;
const versions = counties.length * unitsOfCounty;

/** An archive of sixteen reports in four counties, and a program that is killed at rechecking them. */
export async function killingYard(): Promise<KillingYard> {
  const key = newKey();
  const yard = await recheckYard({ signer: signerWith(key) });
  const gate = await writeGate(yard.azurite);
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-recheck-victim-'));
  const program = path.join(folder, 'victim.mjs');
  await bundleProgram(new URL('./recheckVictim.ts', import.meta.url), program);
  for (const region of counties)
    for (let index = 0; index < unitsOfCounty; index += 1) {
      const code = `${region}-${index}`;
      await yard.file({ code, name: `${code}局`, region, kind: 'department' });
    }
  await yard.sequence();
  return {
    start: async () => (await yard.start({ year: '2022' })).id,
    work: (death) => runVictim(program, { connectionString: gate.connectionString, key }, gate, death),
    async requireWhole(id) {
      const { state, versions: planned, judged, outcomes } = await yard.job(id);
      const units = (await yard.results(id)).map(({ unit }) => unit.code);
      const told = { state, planned, judged, right: outcomes.right, results: units.length };
      const whole = { state: 'finished', planned: versions, judged: versions, right: versions };
      const isWhole = JSON.stringify(told) === JSON.stringify({ ...whole, results: versions });
      if (!isWhole || new Set(units).size !== versions) throw new Error(JSON.stringify(told));
    },
    async stop() {
      gate.stop();
      await yard.stop();
      await rm(folder, { recursive: true });
    },
  };
}
