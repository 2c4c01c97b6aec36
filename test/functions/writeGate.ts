import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Azurite } from './azurite';

/** Takes a write that storage has not heard of yet, and lets it do so or not. */
export type Gate = (write: () => Promise<void>) => Promise<void>;

export interface WriteGate {
  connectionString: string;
  /** Every write from now on goes through this gate; reads pass. */
  open(gate: Gate): void;
  stop(): void;
}

/** Stands between a program and Azurite. */
export async function writeGate(azurite: Azurite): Promise<WriteGate> {
  let gate: Gate = (write) => write();
  const proxies = [azurite.blobUrl, azurite.tableUrl, azurite.queueUrl].map((target) =>
    createServer((incoming, outgoing) => {
      const pass = () => forward(target, incoming, outgoing);
      const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
      (isRead ? pass() : gate(pass)).catch(() => incoming.socket.destroy());
    }),
  );
  const [blobUrl = '', tableUrl = '', queueUrl = ''] = await Promise.all(
    proxies.map(async (proxy) => {
      proxy.listen(0, '127.0.0.1');
      await once(proxy, 'listening');
      return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    }),
  );
  return {
    connectionString: azurite.through({ blobUrl, tableUrl, queueUrl }),
    open(next) {
      gate = next;
    },
    stop() {
      for (const proxy of proxies) {
        proxy.close();
        proxy.closeAllConnections();
      }
    },
  };
}

/** Passes a request on, and the whole answer back; a connection that breaks on one side breaks on the other. */
async function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method, headers, url = '' } = incoming;
  const passed = request(target + url, { method, headers });
  passed.on('error', () => incoming.socket.destroy());
  incoming.on('error', () => passed.destroy());
  incoming.pipe(passed);
  const [answer] = (await once(passed, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer as AsyncIterable<Buffer>) parts.push(part);
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(Buffer.concat(parts));
}
