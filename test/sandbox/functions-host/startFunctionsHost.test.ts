import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startFunctionsHost } from '../../../sandbox/functions-host/startFunctionsHost';
import type { FunctionsHost } from '../../../sandbox/functions-host/startFunctionsHost';

const appFolder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

describe('the local functions host, with an app on the real @azure/functions', () => {
  let folder: string;
  let host: FunctionsHost;
  const logFile = () => path.join(folder, 'functions.log');
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-functions-host-'));
    host = await startFunctionsHost(appFolder('app'), { GREETING: 'hello' }, logFile());
  });
  after(async () => {
    await host.stop();
    await rm(folder, { recursive: true });
  });

  it('gives a function its route parameters, query, headers, settings and the address that was asked for', async () => {
    const headers = {
      'accept-language': 'zh-CN',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'localhost:3000',
    };
    const response = await fetch(`${host.url}/api/reports/330100/2025?year=7`, { headers });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.deepEqual(await response.json(), {
      params: { unit: '330100', year: '2025' },
      year: '7',
      url: 'https://localhost:3000/api/reports/330100/2025?year=7',
      language: 'zh-CN',
      name: 'show',
      setting: 'hello',
    });
  });

  it('brings ten megabytes there and back unchanged, with status and headers', async () => {
    const bytes = Uint8Array.from({ length: 10 * 1024 * 1024 }, (_, index) => (index * 31) % 251);
    const headers = { 'content-type': 'application/x-test' };
    const response = await fetch(`${host.url}/api/echo`, { method: 'POST', body: bytes, headers });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('x-was'), 'application/x-test');
    assert.equal(Buffer.compare(new Uint8Array(await response.arrayBuffer()), bytes), 0);
  });

  it('takes a form with a file', async () => {
    const form = new FormData();
    form.set('report', '{"year":2021}');
    form.set('workbook', new Blob([new Uint8Array(3000)]), 'report.xlsx');
    const response = await fetch(`${host.url}/api/form`, { method: 'POST', body: form });
    assert.deepEqual(await response.json(), { report: '{"year":2021}', name: 'report.xlsx', size: 3000 });
  });

  const statuses: [string, string, string, number][] = [
    ['a path that no function has', 'GET', '/api/nothing', 404],
    ['a method that no function takes there', 'DELETE', '/api/echo', 404],
    ['a number that is none', 'GET', '/api/reports/330100/last', 404],
    ['the same path without the prefix', 'GET', '/reports/330100/2025', 404],
  ];
  for (const [name, method, route, status] of statuses) {
    it(`${name} is ${status}`, async () => {
      assert.equal((await fetch(host.url + route, { method })).status, status);
    });
  }

  it('answers 500 with nothing in it for a function that throws, and logs why', async () => {
    const response = await fetch(`${host.url}/api/broken`);
    assert.equal(response.status, 500);
    assert.equal(await response.text(), '');
    assert.match(await readFile(logFile(), 'utf8'), /GET \/api\/broken: Error: the drawer is stuck/);
  });

  it('runs a timer by its schedule, also after a run that threw, which is logged', async () => {
    const ticks = async () =>
      ((await (await fetch(`${host.url}/api/ticks`)).json()) as { ticks: number }).ticks;
    while ((await ticks()) < 2) await new Promise((resolve) => setTimeout(resolve, 100));
    const log = await readFile(logFile(), 'utf8');
    assert.match(log, /tick: Error: the clock is stuck/);
    assert.match(log, /tick 2 past due: false/);
  });

  it('lets no more requests in than host.json says, and answers all', async () => {
    const crowded = await startFunctionsHost(appFolder('crowded'), {}, logFile());
    try {
      const ask = async () =>
        ((await (await fetch(`${crowded.url}/api/slow`)).json()) as { most: number }).most;
      assert.equal(Math.max(...(await Promise.all(Array.from({ length: 12 }, ask)))), 2);
    } finally {
      await crowded.stop();
    }
  });

  const refused: [string, string, RegExp][] = [
    ['an app that sets no programming model', 'silent', /set no programming model/],
    ['a function behind a key', 'keyed', /secret: function keys \(function\) are not implemented/],
  ];
  for (const [name, app, message] of refused) {
    it(`refuses ${name}`, async () => {
      await assert.rejects(startFunctionsHost(appFolder(app), {}, logFile()), message);
    });
  }
});
