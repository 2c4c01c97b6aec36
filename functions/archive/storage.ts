import { TableClient } from '@azure/data-tables';
import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob';
import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { insertTogether, type Insert } from './insertTogether';

/** The queue's name, which the trigger in index.ts is bound to. */
export const recheckQueueName = 'recheck';

/** Where the archive is kept. */
export interface Storage {
  /** Reports and workbooks, each under its own digest, written once. */
  contents: ContainerClient;
  /** The record of every version: what makes a submission exist. */
  versions: TableClient;
  /** Which partition of `versions` holds a unit's year: one row each, written once. */
  chains: TableClient;
  /** One row for each submission that may not be in the log yet: written before it commits, deleted when it is. */
  pending: TableClient;
  notePending: Insert;
  /** The log of receipts: the writer's state, its leaves and full tiles, and the newest checkpoint. */
  log: ContainerClient;
  /** The index of every leaf of the log, by its hash. */
  leaves: TableClient;
  /** One row a unit and year, made for lists and sums from what was committed; never the truth. */
  overview: TableClient;
  addOverview: Insert;
  /** The directory of units, one blob a province. */
  units: ContainerClient;
  /** What units asked to be let pass, and what was decided (放行): rows are only ever inserted. */
  releases: TableClient;
  /** Who did what and when: rows are only ever inserted. */
  audit: TableClient;
  addAudit: Insert;
  /** Bulk rechecks: the jobs of each region, and of each job its results and which parts of it are done. */
  rechecks: TableClient;
  /** What each bulk recheck has to do, written once, and what its regions add up to. */
  recheckPlans: ContainerClient;
  /** The steps of bulk rechecks that are still to be done. */
  recheckQueue: QueueClient;
  /** Creates containers, tables and queue where they are missing; once per process. */
  prepare(): Promise<void>;
  /** A limit for one operation with all its retries, to be given to it as its options. */
  deadline: () => { abortSignal: AbortSignal };
}

/** Time that one storage operation may take with all its retries, in milliseconds. */
const operationLimit = 8_000;
const retryDelay = 100;
const longestRetryDelay = 500;

/**
 * The archive's storage account. Nothing is sent before the first use. Two tries an operation, so that a storage that is
 * down is reported within seconds; `limit` is the time that one operation may take, in milliseconds.
 */
export function openStorage(connectionString: string, limit = operationLimit): Storage {
  const retryOptions = { maxTries: 2, retryDelayInMs: retryDelay, maxRetryDelayInMs: longestRetryDelay };
  const blobs = BlobServiceClient.fromConnectionString(connectionString, { retryOptions });
  const queues = QueueServiceClient.fromConnectionString(connectionString, { retryOptions });
  const table = (name: string) =>
    TableClient.fromConnectionString(connectionString, name, {
      allowInsecureConnection: connectionString.includes('http://'),
      retryOptions: { maxRetries: 1, retryDelayInMs: retryDelay, maxRetryDelayInMs: longestRetryDelay },
    });
  const contents = blobs.getContainerClient('contents');
  const log = blobs.getContainerClient('log');
  const units = blobs.getContainerClient('units');
  const recheckPlans = blobs.getContainerClient('rechecks');
  const recheckQueue = queues.getQueueClient(recheckQueueName);
  const tables = {
    versions: table('versions'),
    chains: table('chains'),
    pending: table('pending'),
    leaves: table('leaves'),
    overview: table('overview'),
    releases: table('releases'),
    audit: table('audit'),
    rechecks: table('rechecks'),
  };
  const deadline = () => ({ abortSignal: AbortSignal.timeout(limit) });

  const create = async () => {
    await Promise.all([
      ...[contents, log, units, recheckPlans].map((container) => container.createIfNotExists(deadline())),
      ...Object.values(tables).map((each) => each.createTable(deadline())),
      recheckQueue.createIfNotExists(deadline()),
    ]);
  };
  let prepared: Promise<void> | undefined;
  const prepare = () => {
    prepared ??= create().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
  return {
    contents,
    log,
    units,
    ...tables,
    notePending: insertTogether(tables.pending, 'upsert', deadline),
    addOverview: insertTogether(tables.overview, 'create', deadline),
    addAudit: insertTogether(tables.audit, 'upsert', deadline),
    recheckPlans,
    recheckQueue,
    prepare,
    deadline,
  };
}
