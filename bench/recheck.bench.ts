import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { JWK } from 'jose';
import { commitVersion, type Archive } from '../functions/archive/commitVersion';
import { contentsOf, readContent } from '../functions/archive/content';
import { readRegionChains } from '../functions/archive/readRecords';
import { openStorage, type Storage } from '../functions/archive/storage';
import { sequence } from '../functions/log/sequence';
import { idOf, openJob, readJob } from '../functions/recheck/jobs';
import { jobAnswer } from '../functions/recheck/jobAnswer';
import { sendSteps } from '../functions/recheck/steps';
import { createSigner } from '../functions/signing/signer';
import { localKey } from '../functions/signing/localKey';
import { startFunctionsHost } from '../sandbox/functions-host/startFunctionsHost';
import { keyFile } from '../sandbox/receipts/keyFile';
import { startStorage } from '../sandbox/storage/startStorage';
import { check } from '../shared/check/check';
import type { Report } from '../shared/report/report';
import { writeReport } from '../shared/workbook/writeReport';
import { clerkNarrative } from '../test/cases/clerkNarrative';
import { ordinaryText } from '../test/cases/narrative/ordinaryText';
import { clerkReport } from '../test/functions/clerkReport';
import { inFlight } from './inFlight';
import { peakMemory } from './memory';
import type { Bench, Measurement } from './table';

/** As many at the same time as a recheck reads. */
const atOnce = 16;
const year = 2022;
/** The emulator of storage takes longer the more it holds, in milliseconds. */
const patience = 60_000;
/** The job is looked at so often, in milliseconds. */
const pause = 500;

const ofUnit = (index: number, text: boolean): Report =>
  clerkReport({
    unit: { name: `第${index}乡`, code: `unit-${index}`, region: regionOf(index), kind: 'township' },
    ...(text ? { narrative: { ...clerkNarrative, overview: ordinaryText } } : {}),
  });

/** Thirty units a county, ten counties a city. */
const regionOf = (index: number): string => {
  const county = Math.floor(index / 30);
  return `14${String(11 + Math.floor(county / 10)).padStart(2, '0')}${21 + (county % 10)}`;
};

async function seconds(job: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await job();
  return (performance.now() - began) / 1000;
}

/** Every content of a region read and hashed, as many at once as a recheck reads. */
async function readAndHash(storage: Storage): Promise<void> {
  const records = (await readRegionChains(storage, '14', year)).flatMap((chain) => chain.records);
  await inFlight(atOnce, records.length, async (index) => {
    const receipt = records[index]?.receipt;
    if (!receipt) throw new Error('a record that is none');
    for (const [part, named] of contentsOf(receipt)) {
      const bytes = await readContent(storage, part, named);
      if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== named) throw new Error(part);
    }
  });
}

/** Archived reports rechecked end to end through the queue by the built functions, beside reading and hashing the same bytes. */
const recheck: Bench = async () => {
  const lines: Measurement[] = [];
  for (const [reports, name, text, goal] of [
    [1_000, 'with little text', false, 2],
    [3_000, 'with little text', false, 2],
    [10_000, 'with little text', false, 2],
    [1_000, 'with 900 characters of text', true, 4],
  ] as const) {
    const folder = await mkdtemp(path.join(tmpdir(), 'gouji-recheck-bench-'));
    const azurite = await startStorage(path.join(folder, 'azurite'), path.join(folder, 'storage.log'));
    try {
      const storage = openStorage(azurite.connectionString, patience);
      await storage.prepare();
      const keyPath = path.join(folder, 'receipt-key.json');
      await keyFile(keyPath);
      const key = JSON.parse(await readFile(keyPath, 'utf8')) as JWK;
      const archive: Archive = {
        storage,
        signer: createSigner(() => localKey(key), []),
        now: () => new Date(),
      };
      await inFlight(atOnce, reports, async (index) => {
        const report = ofUnit(index, text);
        const unit = { name: report.unit.name, code: report.unit.code ?? '', region: regionOf(index) };
        const file = { part: 'workbook', bytes: await writeReport(report) } as const;
        const { findings } = check(report);
        await commitVersion(archive, { report, unit, file, findings, filedBy: 'bench' }, null);
      });
      await sequence(archive);
      const floor = await seconds(() => readAndHash(storage));
      const settings = {
        GOUJI_STORAGE: azurite.connectionString,
        GOUJI_ISSUER: 'https://localhost',
        GOUJI_AUDIENCE: 'gouji',
        GOUJI_JWKS_URL: 'https://localhost/jwks.json',
        GOUJI_SIGNING_KEY: keyPath,
      };
      const host = await startFunctionsHost('dist/functions', settings, path.join(folder, 'functions.log'));
      try {
        let outcome = '';
        const spent = await seconds(async () => {
          const { job } = await openJob(storage, '14', year, new Date());
          await sendSteps(storage, [{ step: 'plan', job: idOf(job) }]);
          for (;;) {
            await wait(pause);
            const row = await readJob(storage, idOf(job));
            if (row === null) throw new Error('the job is gone');
            const { state, judged, outcomes } = await jobAnswer(storage, row);
            const each = Object.entries(outcomes).filter(([, count]) => count > 0);
            outcome = `${judged} judged: ${each.map(([name, count]) => `${name} ${count}`).join(', ')}`;
            if (state === 'finished') return;
          }
        });
        lines.push({
          name: `bulk recheck of ${reports} reports ${name}`,
          figure: `${spent.toFixed(1)} s, ${Math.round(reports / spent)} a second, at most ${await peakMemory(host.pid)} MiB; ${outcome}`,
          beside: `reading and hashing them: ${floor.toFixed(1)} s; ${(spent / floor).toFixed(1)} times; goal: ${goal} times`,
        });
      } finally {
        await host.stop();
      }
    } finally {
      await azurite.stop();
      await rm(folder, { recursive: true });
    }
  }
  return lines;
};

export default recheck;
