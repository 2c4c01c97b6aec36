import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TableClient } from '@azure/data-tables';
import { BlobServiceClient } from '@azure/storage-blob';
import { localCertificate } from '../../../setup/certificate.js';
import { personas } from '../../../sandbox/provider/personas';
import { startSandbox } from '../../../sandbox/server/startSandbox';
import type { Sandbox } from '../../../sandbox/server/startSandbox';
import { sessionSchema } from '../../../shared/api/identity';
import { ask } from './ask';

const dist = fileURLToPath(new URL('built', import.meta.url));

describe('the sandbox as one origin', () => {
  let folder: string;
  let certificate: Awaited<ReturnType<typeof localCertificate>>;
  let sandbox: Sandbox;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-sandbox-'));
    certificate = await localCertificate(folder);
    sandbox = await startSandbox({ folder, certificate, dist });
  });
  after(async () => {
    await sandbox.stop();
    await rm(folder, { recursive: true });
  });
  const get = (place: string, headers = {}) => ask(sandbox.url + place, certificate.certificate, { headers });
  const post = (place: string, body: string | Uint8Array = '') =>
    ask(sandbox.url + place, certificate.certificate, { method: 'POST' }, body);

  const files: [string, string, number, RegExp, string | undefined][] = [
    ['the page', '/', 200, /<title>sandbox/, 'text/html; charset=utf-8'],
    [
      'the pane as it was built',
      '/taskpane/taskpane.js',
      200,
      /^console\.log\('pane'\);\n$/,
      'text/javascript; charset=utf-8',
    ],
    ["Microsoft's office.js", '/office-js/office.js', 200, /Microsoft/, 'text/javascript; charset=utf-8'],
    [
      'its parts for a locale',
      '/office-js/zh-cn/office_strings.js',
      200,
      /Microsoft|Type/,
      'text/javascript; charset=utf-8',
    ],
    ['nothing where there is nothing', '/nothing.js', 404, /^$/, undefined],
    ['nothing for a broken address', '/%zz', 400, /^$/, undefined],
    ['nothing outside its folders', '/taskpane/..%2f..%2fpackage.json', 404, /^$/, undefined],
  ];
  for (const [name, place, status, content, type] of files) {
    it(`serves ${name}`, async () => {
      const answer = await get(place);
      assert.equal(answer.status, status);
      assert.match(answer.text, content);
      assert.equal(answer.headers['content-type'], type);
    });
  }

  it("points the pane's page at its own office.js and changes nothing else", async () => {
    const { text } = await get('/taskpane/taskpane.html');
    assert.match(
      text,
      /<script src="\/office-js\/office\.js"><\/script>\n<script defer src="taskpane\.js"><\/script>/,
    );
    assert.doesNotMatch(text, /appsforoffice/);
  });

  it('points the page of the sign-in dialog there too', async () => {
    const { text } = await get('/taskpane/signin.html');
    assert.match(text, /<script src="\/office-js\/office.js">/);
  });

  it('passes what is asked of the functions on to them, with the address of the origin', async () => {
    const { status, text } = await post('/api/size', new Uint8Array(6 * 1024 * 1024));
    assert.equal(status, 200);
    assert.deepEqual(JSON.parse(text), { size: 6 * 1024 * 1024, url: `${sandbox.url}/api/size` });
  });

  const claimsFor = async (cookie = ''): Promise<Record<string, unknown>> => {
    const { accessToken } = sessionSchema.parse(
      JSON.parse((await get('/identity/session', { cookie })).text),
    );
    const { status, text } = await get('/api/who', { authorization: `Bearer ${accessToken}` });
    assert.equal(status, 200);
    return JSON.parse(text) as Record<string, unknown>;
  };
  const chosen = async (id: string): Promise<string> => {
    const { status, headers } = await post('/identity/persona', JSON.stringify({ id }));
    assert.equal(status, 204);
    return String(headers['set-cookie']).split(';')[0] ?? '';
  };
  const settings = async (cookie = ''): Promise<unknown> =>
    JSON.parse((await get('/taskpane/settings.json', { cookie })).text);

  it('is the first persona until one chooses, and the one chosen from then on, with tokens that the functions verify', async () => {
    assert.equal((await claimsFor()).sub, 'clerk-getashang');
    for (const { id, name, identity } of personas) {
      const claims = await claimsFor(await chosen(id));
      assert.deepEqual([claims.sub, claims.name, claims.role], [id, name, identity?.role]);
    }
  });

  it('tells the pane that a portal has signed the persona in', async () => {
    const told = { apiBase: '/api/v1', sessionUrl: '/identity/session' };
    assert.deepEqual(await settings(), told);
    assert.deepEqual(await settings(await chosen('clerk-hangzhou')), told);
  });

  it('gives nobody a session, and tells the pane where to sign in', async () => {
    const cookie = await chosen('nobody');
    assert.equal((await get('/identity/session', { cookie })).status, 401);
    const signIn = {
      issuer: `${sandbox.url}/oidc`,
      clientId: 'gouji-pane',
      scope: 'openid offline_access report',
    };
    assert.deepEqual(await settings(cookie), { apiBase: '/api/v1', signIn });
    const metadata = await get('/oidc/.well-known/openid-configuration');
    assert.equal((JSON.parse(metadata.text) as { issuer: string }).issuer, signIn.issuer);
  });

  for (const body of ['{"id":"stranger"}', 'not JSON', '']) {
    it(`takes no choice but one of the list: ${JSON.stringify(body)}`, async () => {
      assert.equal((await post('/identity/persona', body)).status, 400);
    });
  }

  it('lists who one can be, and last that one can be nobody', async () => {
    const list: unknown = JSON.parse((await get('/identity/personas')).text);
    assert.deepEqual(list, [
      ...personas.map(({ id, name, detail }) => ({ id, name, detail })),
      { id: 'nobody', name: '未登录', detail: '在窗格里登录' },
    ]);
  });

  it('forgets what was archived when asked to, and keeps the places for it', async () => {
    const container = BlobServiceClient.fromConnectionString(sandbox.storage).getContainerClient('content');
    const table = TableClient.fromConnectionString(sandbox.storage, 'versions', {
      allowInsecureConnection: true,
    });
    await container.create();
    await container.getBlockBlobClient('a/b').upload('abc', 3);
    await table.createTable();
    await table.createEntity({ partitionKey: '330100', rowKey: '1' });
    assert.equal((await post('/sandbox/reset')).status, 204);
    assert.equal((await container.listBlobsFlat().next()).done, true);
    assert.equal((await table.listEntities().next()).done, true);
  });

  it('listens to this machine alone', async () => {
    const outward = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    const { port } = new URL(sandbox.url);
    for (const host of ['::1', ...outward]) {
      assert.equal(await reachable(host, Number(port)), false, host);
    }
    assert.equal(await reachable('127.0.0.1', Number(port)), true);
  });
});

function reachable(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
