import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Azurite } from './azurite';

/**
 * What happens to a request and all that follow it: `lost` before storage hears of it, `unanswered` after storage has done
 * it, or `hanging` without an end.
 */
export type Fault = 'lost' | 'unanswered' | 'hanging';

export interface FaultyStorage {
  connectionString: string;
  /** Lets the next `sound` requests pass, then fails in this way. */
  failAfter(sound: number, fault: Fault): void;
  /** Lets everything pass, and counts from 0. */
  heal(): void;
  /** Requests since it last healed. */
  count(): number;
  stop(): void;
}

/** Stands between the functions and Azurite, and breaks when told. */
export async function faultyStorage(azurite: Azurite): Promise<FaultyStorage> {
  let count = 0;
  let sound = Infinity;
  let fault: Fault = 'lost';
  const handle = (target: string) => (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const broken = ++count > sound;
    if (broken && fault === 'hanging') return;
    if (broken && fault === 'lost') return void incoming.socket.destroy();
    const { method, headers } = incoming;
    const forwarded = request(target + (incoming.url ?? ''), { method, headers }, (answer) => {
      if (broken) {
        incoming.socket.destroy();
        answer.resume();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => incoming.socket.destroy());
    incoming.pipe(forwarded);
  };
  const servers = [azurite.blobUrl, azurite.tableUrl, azurite.queueUrl].map((target) =>
    createServer(handle(target)),
  );
  const [blobUrl = '', tableUrl = '', queueUrl = ''] = await Promise.all(servers.map(listen));
  return {
    connectionString: azurite.through({ blobUrl, tableUrl, queueUrl }),
    failAfter(passing, kind) {
      [count, sound, fault] = [0, passing, kind];
    },
    heal() {
      [count, sound] = [0, Infinity];
    },
    count: () => count,
    stop() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
