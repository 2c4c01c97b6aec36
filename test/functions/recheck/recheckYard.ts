import { QueueServiceClient } from '@azure/storage-queue';
import { InvocationContext } from '@azure/functions';
import type { Archive } from '../../../functions/archive/commitVersion';
import { commitVersion } from '../../../functions/archive/commitVersion';
import { findChain } from '../../../functions/archive/chains';
import { readRecords } from '../../../functions/archive/readRecords';
import { toEntity, type Chain } from '../../../functions/archive/record';
import { lastYearsReport } from '../../../functions/archive/lastYearsReport';
import type { Services } from '../../../functions/services';
import { sequence } from '../../../functions/log/sequence';
import { stepHandler } from '../../../functions/recheck/stepHandlers';
import type { Receipt } from '../../../shared/api/receipt';
import {
  recheckJobSchema,
  recheckPageSchema,
  type RecheckJob,
  type RecheckResult,
} from '../../../shared/api/recheckJob';
import { check } from '../../../shared/check/check';
import type { Report } from '../../../shared/report/report';
import { writeReport } from '../../../shared/workbook/writeReport';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { functionApp, type FunctionApp } from '../functionApp';
import { supervisor } from '../people';
import { startIssuer } from '../testIssuer';

/** A unit of the region of `supervisor`, 1411. */
export interface YardUnit {
  code: string;
  name: string;
  region: string;
  kind: Report['unit']['kind'];
}

export interface RecheckYard {
  azurite: Azurite;
  app: FunctionApp;
  archive: Archive;
  /**
   * Archives a report as `submit` does, with whatever the rulebook says of it; with the workbook of a report that differs so, and
   * without a signature, as from before receipts were signed.
   */
  file: (
    unit: YardUnit,
    changed?: Partial<Report>,
    how?: { workbookOf?: Partial<Report>; signed?: boolean },
  ) => Promise<Receipt>;
  /** Brings what was archived into the log. */
  sequence: () => Promise<void>;
  start: (query?: Record<string, string>, as?: Record<string, unknown>) => Promise<RecheckJob>;
  /** Does what the Functions host does with the queue, until it is empty; how many messages there were. */
  work: (most?: number) => Promise<number>;
  job: (id: string) => Promise<RecheckJob>;
  results: (id: string) => Promise<RecheckResult[]>;
  stop: () => Promise<void>;
}

/** An archive of its own with the functions over it, and the queue worked off by hand. */
export async function recheckYard(replaced: Partial<Services> = {}): Promise<RecheckYard> {
  const [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
  const app = functionApp(issuer, azurite.connectionString, replaced);
  const { services } = app;
  await services.storage.prepare();
  const archive: Archive = { storage: services.storage, signer: services.signer, now: services.now };
  const queue = QueueServiceClient.fromConnectionString(azurite.connectionString).getQueueClient('recheck');
  const context = (name: string) =>
    new InvocationContext({
      functionName: name,
      logHandler: (_level, ...lines: unknown[]) => app.logged.push(lines.join(' ')),
    });
  return {
    azurite,
    app,
    archive,
    async file({ code, name, region, kind }, changed = {}, { workbookOf = {}, signed = true } = {}) {
      const report = clerkReport({ ...changed, unit: { code, name, region, kind } });
      const { storage } = archive;
      const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
      const last = await lastYearsReport(storage, log, await findChain(storage, code, report.year - 1));
      const committed = await commitVersion(
        archive,
        {
          report,
          unit: { code, name, region },
          file: { part: 'workbook', bytes: await writeReport({ ...report, ...workbookOf }) },
          findings: check(report, last).findings,
          filedBy: 'clerk-1',
        },
        await findChain(storage, code, report.year),
      );
      if (!signed) await unsign(storage, committed.receipt, committed.chain);
      return committed.receipt;
    },
    async sequence() {
      await sequence(archive);
    },
    async start(query = {}, as = supervisor) {
      return recheckJobSchema.parse(await (await app.call('startRecheckJob', { as, query })).json());
    },
    async work(most = Infinity) {
      const step = stepHandler(() => services);
      let count = 0;
      while (count < most) {
        const { receivedMessageItems } = await queue.receiveMessages({ visibilityTimeout: 60 });
        const [message] = receivedMessageItems;
        if (message === undefined) break;
        count += 1;
        await step(decoded(message.messageText), context('recheckSteps'));
        await queue.deleteMessage(message.messageId, message.popReceipt);
      }
      return count;
    },
    async job(id) {
      const response = await app.call('getRecheckJob', { as: supervisor, params: { job: id } });
      return recheckJobSchema.parse(await response.json());
    },
    async results(id) {
      const results: RecheckResult[] = [];
      let cursor: string | null = null;
      do {
        const query: Record<string, string> = cursor === null ? {} : { cursor };
        const response = await app.call('getRecheckResults', { as: supervisor, params: { job: id }, query });
        const page = recheckPageSchema.parse(await response.json());
        results.push(...page.results);
        cursor = page.next;
      } while (cursor !== null);
      return results;
    },
    async stop() {
      await app.close();
      await Promise.all([azurite.stop(), issuer.stop()]);
    },
  };
}

/** Makes a record what it would be from before receipts were signed. */
async function unsign(storage: Archive['storage'], receipt: Receipt, chain: Chain): Promise<void> {
  const { findings } = (await readRecords(storage, chain)).at(-1) ?? {};
  const { signed: _signed, ...unsigned } = receipt;
  const entity = toEntity(chain, unsigned, findings ? { findings } : {});
  await storage.versions.updateEntity(entity, 'Replace');
}

export const decoded = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
