import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { freePort } from '../../setup/port.js';

describe('the port of the sandbox', () => {
  it('steps over one that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    try {
      const { port } = taken.address() as AddressInfo;
      const free = await freePort(port);
      assert.ok(free > port && free < port + 100);
    } finally {
      taken.close();
    }
  });
});
