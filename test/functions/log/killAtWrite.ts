import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStorage } from '../../../functions/archive/storage';
import { inclusionOf } from '../../../functions/log/inclusionOf';
import { leafOf } from '../../../functions/log/leaves';
import { sequence } from '../../../functions/log/sequence';
import type { Receipt } from '../../../shared/api/receipt';
import { judgeInclusion, judgeSignature } from '../../../shared/receipt/judgeReceipt';
import { findAlterations } from '../../../functions/archive/findAlterations';
import { readRecords } from '../../../functions/archive/readRecords';
import { startAzurite } from '../azurite';
import { bundleProgram } from '../bundleProgram';
import { clerkReport } from '../clerkReport';
import { runVictim, type Death, type End } from '../runVictim';
import { newKey, signerWith } from '../testSigner';
import { writeGate } from '../writeGate';
import { submitTo } from './submitTo';

/** What a kill left behind, and how a retry and the next run of the log mended it. */
export interface Aftermath {
  /** Whether the version had been committed when the process died. */
  committed: boolean;
  end: End;
  receipt: Receipt;
}

export interface KillingGround {
  /**
   * Has a process of its own archive a report and sequence the log, and kills it at its write `boundary` (from 1): before
   * storage hears of that write, or after storage has done it and before the process hears so. Then hands the same report
   * in again and runs the log. Throws when anything is half there, lost, twice or otherwise wrong.
   */
  kill(unit: string, text: string, boundary: number, when: Death['when']): Promise<Aftermath>;
  /** Throws when the log does not have each of these receipts exactly once and nothing else. */
  requireLogOf(receipts: Receipt[]): Promise<void>;
  stop(): Promise<void>;
}

const chainOf = (unit: string) => ({ region: '141123', unit, year: 2022 });

/** A storage, and a program that is killed at its work on it. */
export async function killingGround(): Promise<KillingGround> {
  const azurite = await startAzurite();
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-victim-'));
  const program = path.join(folder, 'victim.mjs');
  await bundleProgram(new URL('./victim.ts', import.meta.url), program);
  const key = newKey();
  const storage = openStorage(azurite.connectionString);
  await storage.prepare();
  const archive = { storage, signer: signerWith(key), now: () => new Date() };

  const gate = await writeGate(azurite);

  return {
    async kill(unit, text, boundary, when) {
      const before = await readRecords(storage, chainOf(unit));
      const like = clerkReport();
      const orders = { connectionString: gate.connectionString, key, unit, text, like };
      const end = await runVictim(program, orders, gate, { boundary, when });
      const left = await readRecords(storage, chainOf(unit));
      const committed = left.length > before.length;
      const halves = await findAlterations(storage, left, left.length);
      if (halves.length > 0) throw new Error(`half a version: ${JSON.stringify(halves)}`);

      const receipt = await submitTo(archive, unit, text);
      const whole = await readRecords(storage, chainOf(unit));
      if (committed && left.at(-1)?.receipt?.signed !== receipt.signed) throw new Error('another receipt');
      if (whole.length > before.length + 1) throw new Error('one report became two versions');
      await sequence(archive);
      const keys = await archive.signer.keys();
      const inclusion = await inclusionOf(storage, leafOf(receipt.signed ?? ''));
      const [signature, log] = [
        await judgeSignature(receipt, keys),
        await judgeInclusion(receipt, { inclusion }, keys),
      ];
      if (signature !== 'valid' || log !== 'included') throw new Error(`signature ${signature}, log ${log}`);
      return { committed, end, receipt };
    },
    async requireLogOf(receipts) {
      const lines: string[] = [];
      for await (const { name } of storage.log.listBlobsFlat({ prefix: 'leaves/' })) {
        const bytes = await storage.log.getBlobClient(name).downloadToBuffer();
        lines.push(...bytes.toString('utf8').trim().split('\n'));
      }
      const expected = new Set(receipts.map(({ signed }) => signed));
      const isWhole = lines.length === expected.size && lines.every((line) => expected.has(line));
      if (!isWhole) throw new Error(`${lines.length} leaves of ${expected.size} receipts`);
    },
    async stop() {
      gate.stop();
      await azurite.stop();
      await rm(folder, { recursive: true });
    },
  };
}
