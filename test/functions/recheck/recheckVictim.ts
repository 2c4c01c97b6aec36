import { QueueServiceClient } from '@azure/storage-queue';
import { openStorage } from '../../../functions/archive/storage';
import { runStep, type Workshop } from '../../../functions/recheck/runStep';
import { stepSchema } from '../../../functions/recheck/steps';
import { readReportFile } from '../../../shared/workbook/readReportFile';
import type { newKey } from '../testSigner';
import { signerWith } from '../testSigner';

/** A process that works off the queue of rechecks until it is empty, to be killed at it. */
interface Orders {
  connectionString: string;
  key: ReturnType<typeof newKey>;
}

const { connectionString, key } = JSON.parse(process.argv[2] ?? '') as Orders;
const workshop: Workshop = {
  storage: openStorage(connectionString),
  signer: signerWith(key),
  now: () => new Date(),
  workbooks: {
    read: async (bytes) => {
      const read = await readReportFile(bytes);
      return read.ok ? read : { ok: false, reason: 'unreadable' };
    },
  },
};
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const queue = QueueServiceClient.fromConnectionString(connectionString).getQueueClient('recheck');

async function work(): Promise<void> {
  for (;;) {
    const { receivedMessageItems } = await queue.receiveMessages({ visibilityTimeout: 1 });
    const [message] = receivedMessageItems;
    if (message === undefined) {
      const { approximateMessagesCount = 0 } = await queue.getProperties();
      if (approximateMessagesCount === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    const text = Buffer.from(message.messageText, 'base64').toString('utf8');
    await runStep(workshop, log, stepSchema.parse(JSON.parse(text)));
    await queue.deleteMessage(message.messageId, message.popReceipt).catch(() => undefined);
  }
}

void work();
