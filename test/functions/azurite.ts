import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface Azurite {
  connectionString: string;
  /** `http://127.0.0.1:PORT` */
  blobUrl: string;
  tableUrl: string;
  queueUrl: string;
  stop(): Promise<void>;
}

/** The account of every storage emulator, published by Microsoft. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const packageFile = createRequire(import.meta.url).resolve('azurite/package.json');
const program = path.join(path.dirname(packageFile), 'dist/src/azurite.js');

/** Starts an empty Azurite on free loopback ports; it keeps everything in memory. */
export async function startAzurite(): Promise<Azurite> {
  const ports = ['--blobPort', '0', '--queuePort', '0', '--tablePort', '0'];
  const flags = ['--inMemoryPersistence', '--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  const child = spawn(process.execPath, [program, ...ports, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const urls: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, service, url] = /^Azurite (\w+) service is successfully listening at (\S+)$/.exec(line) ?? [];
    if (service !== undefined && url !== undefined) urls[service] = url;
    if (Object.keys(urls).length === 3) break;
  }
  const { Blob: blobUrl, Table: tableUrl, Queue: queueUrl } = urls;
  if (blobUrl === undefined || tableUrl === undefined || queueUrl === undefined)
    throw new Error('Azurite did not start');
  return {
    blobUrl,
    tableUrl,
    queueUrl,
    connectionString: connectionString(blobUrl, tableUrl, queueUrl),
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** How to reach the emulator's account at these addresses. */
export function connectionString(blobUrl: string, tableUrl: string, queueUrl: string): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    `BlobEndpoint=${blobUrl}/${account}`,
    `TableEndpoint=${tableUrl}/${account}`,
    `QueueEndpoint=${queueUrl}/${account}`,
  ].join(';');
}
