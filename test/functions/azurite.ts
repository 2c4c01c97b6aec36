import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Where the three services of an Azurite, or of what stands before it, are: `http://127.0.0.1:PORT` each. */
interface Services {
  blobUrl: string;
  tableUrl: string;
  queueUrl: string;
}

export interface Azurite extends Services {
  connectionString: string;
  /** The connection string of the same account by other addresses. */
  through(services: Services): string;
  /** Gives the account back; what is in it is never seen again. */
  stop(): Promise<void>;
}

const packageFile = createRequire(import.meta.url).resolve('azurite/package.json');
const program = path.join(path.dirname(packageFile), 'dist/src/azurite.js');

/** Whoever starts Azurite may be killed, and takes it along. */
const endWithParent = 'data:text/javascript,process.on("disconnect",()=>process.exit())';

/** Accounts of one Azurite; it takes a second to start, so that every suite gets an account and not a process. */
const accountKey = randomBytes(64).toString('base64');
const accounts = Array.from({ length: 200 }, () => `test${randomUUID().replaceAll('-', '').slice(0, 20)}`);

let started: Promise<Services> | undefined;

/** An empty storage account in an Azurite on free loopback ports, which keeps everything in memory and ends with this process. */
export async function startAzurite(): Promise<Azurite> {
  const services = await (started ??= start());
  const account = accounts.pop();
  if (account === undefined) throw new Error('Azurite has no account left');
  return {
    ...services,
    connectionString: connectionString(account, services),
    through: (others) => connectionString(account, others),
    stop: () => Promise.resolve(),
  };
}

async function start(): Promise<Services> {
  const ports = ['--blobPort', '0', '--queuePort', '0', '--tablePort', '0'];
  const flags = ['--inMemoryPersistence', '--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  const child = spawn(process.execPath, [`--import=${endWithParent}`, program, ...ports, ...flags], {
    env: { ...process.env, AZURITE_ACCOUNTS: accounts.map((name) => `${name}:${accountKey}`).join(';') },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!(child.stdout instanceof Socket)) throw new Error('Azurite has no output');
  const urls: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, service, url] = /^Azurite (\w+) service is successfully listening at (\S+)$/.exec(line) ?? [];
    if (service !== undefined && url !== undefined) urls[service] = url;
    if (Object.keys(urls).length === 3) break;
  }
  const { Blob: blobUrl, Table: tableUrl, Queue: queueUrl } = urls;
  if (blobUrl === undefined || tableUrl === undefined || queueUrl === undefined)
    throw new Error('Azurite did not start');
  for (const each of [child, child.channel, child.stdout]) each?.unref?.();
  return { blobUrl, tableUrl, queueUrl };
}

function connectionString(account: string, { blobUrl, tableUrl, queueUrl }: Services): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    `BlobEndpoint=${blobUrl}/${account}`,
    `TableEndpoint=${tableUrl}/${account}`,
    `QueueEndpoint=${queueUrl}/${account}`,
  ].join(';');
}
