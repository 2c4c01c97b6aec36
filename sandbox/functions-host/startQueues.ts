import { setTimeout as wait } from 'node:timers/promises';
import { QueueServiceClient, type DequeuedMessageItem, type QueueClient } from '@azure/storage-queue';
import { callFunction, triggerOf } from './callFunction';
import type { Log, RegisteredFunction } from './functionsCore';
import type { QueueSettings } from './hostSettings';
import type { FunctionApp } from './loadFunctionApp';

/** A message that is being worked on stays hidden for so long, and is hidden again in time, in seconds. */
const leaseSeconds = 30;
const firstPollingInterval = 100;

/**
 * Brings the messages of queues to an app's queue functions, as Azure does: several at a time, each at least once. One whose
 * function throws comes again; after `maxDequeueCount` times it goes to the queue's `-poison`, which is made then.
 *
 * @param settings environment, where a trigger's `connection` names the connection string
 * @returns takes no more, and waits for those that are being worked on
 */
export function startQueues(app: FunctionApp, settings: NodeJS.ProcessEnv, log: Log): () => Promise<void> {
  const stopping = new AbortController();
  const listeners = app.functions
    .filter((each) => triggerOf(each).type.toLowerCase() === 'queuetrigger')
    .map((called) => listen(app, called, settings, log, stopping.signal));
  return async () => {
    stopping.abort();
    await Promise.all(listeners);
  };
}

async function listen(
  app: FunctionApp,
  called: RegisteredFunction,
  settings: NodeJS.ProcessEnv,
  log: Log,
  stopping: AbortSignal,
): Promise<void> {
  const { connection = 'AzureWebJobsStorage', queueName = '' } = triggerOf(called);
  const service = QueueServiceClient.fromConnectionString(settings[connection] ?? '');
  const queue = service.getQueueClient(queueName);
  const { batchSize, newBatchThreshold = batchSize / 2, maxPollingInterval } = app.queues;
  const running = new Set<Promise<void>>();
  let pause = firstPollingInterval;
  while (!stopping.aborted) {
    const messages = await receive(queue, batchSize, stopping);
    for (const message of messages) {
      const work = workOn(app, called, { service, queue }, message, log).catch((error: unknown) => {
        log('error', `${called.metadata.name}: ${String(error)}`);
      });
      running.add(work);
      void work.then(() => running.delete(work));
    }
    if (messages.length === 0) {
      await wait(pause, undefined, { signal: stopping }).catch(() => undefined);
      pause = Math.min(2 * pause, maxPollingInterval);
    } else pause = firstPollingInterval;
    while (running.size > newBatchThreshold && !stopping.aborted) await Promise.race(running);
  }
  await Promise.all(running);
}

/** Nothing where the queue is not there yet, or storage is away. */
async function receive(
  queue: QueueClient,
  count: number,
  abortSignal: AbortSignal,
): Promise<DequeuedMessageItem[]> {
  try {
    const options = { numberOfMessages: count, visibilityTimeout: leaseSeconds, abortSignal };
    return (await queue.receiveMessages(options)).receivedMessageItems;
  } catch {
    return [];
  }
}

async function workOn(
  app: FunctionApp,
  called: RegisteredFunction,
  { service, queue }: { service: QueueServiceClient; queue: QueueClient },
  { messageId, popReceipt, messageText, dequeueCount }: DequeuedMessageItem,
  log: Log,
): Promise<void> {
  const { maxDequeueCount, visibilityTimeout } = app.queues;
  let receipt = popReceipt;
  const renew = async (seconds: number): Promise<void> => {
    const answer = await queue.updateMessage(messageId, receipt, messageText, seconds);
    receipt = answer.popReceipt ?? receipt;
  };
  let renewing = Promise.resolve();
  const renewal = setInterval(
    () => {
      renewing = renewing
        .then(() => renew(leaseSeconds))
        .catch((error: unknown) => log('warning', String(error)));
    },
    (leaseSeconds * 1000) / 2,
  );
  const isDone = await run(app, called, messageText, log);
  clearInterval(renewal);
  await renewing;
  if (isDone) await queue.deleteMessage(messageId, receipt);
  else if (dequeueCount < maxDequeueCount || queue.name.endsWith('-poison'))
    await renew(Math.round(visibilityTimeout / 1000));
  else {
    const poison = service.getQueueClient(`${queue.name}-poison`);
    await poison.createIfNotExists();
    await poison.sendMessage(messageText);
    await queue.deleteMessage(messageId, receipt);
  }
}

async function run(app: FunctionApp, called: RegisteredFunction, text: string, log: Log): Promise<boolean> {
  try {
    await callFunction(app.model, called, dataOf(text, app.queues.messageEncoding), log);
    return true;
  } catch (error) {
    log('error', `${called.metadata.name}: ${error instanceof Error ? error.stack : String(error)}`);
    return false;
  }
}

/** JSON comes in as what it says, any other text as it is. */
function dataOf(
  text: string,
  encoding: QueueSettings['messageEncoding'],
): { json: string } | { string: string } {
  const decoded = encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
  try {
    JSON.parse(decoded);
    return { json: decoded };
  } catch {
    return { string: decoded };
  }
}
