import { createServer } from 'node:net';
import { Trouble } from './trouble.js';

/**
 * The first port from `first` on that nobody listens at on the loopback address.
 * @param {number} first
 * @throws {Trouble} when the next hundred are taken
 */
export async function freePort(first) {
  for (let port = first; port < Math.min(first + 100, 65536); port++) {
    if (await isFree(port)) return port;
  }
  throw new Trouble(`Ports ${first} to ${first + 99} are all taken: set GOUJI_PORT to a free one.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
