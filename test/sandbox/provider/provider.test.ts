import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import {
  audience,
  clientId,
  openProvider,
  type SandboxProvider,
} from '../../../sandbox/provider/openProvider';
import { personas } from '../../../sandbox/provider/personas';
import { signIn } from '../../../sandbox/server/signIn';
import { at } from '../../../taskpane/identity/provider/provider';
import type { Tokens } from '../../../taskpane/identity/provider/tokens';
import { authorizationRequest, exchange } from '../../../taskpane/signin/authorize';
import { leavingRequest } from '../../../taskpane/signin/leave';

/** A browser's cookies, and the way from page to page that its user clicks. */
function browser() {
  const cookies = new Map<string, string>();
  const pages: { url: string; text: string; policy: string }[] = [];
  async function visit(url: string, form?: Record<string, string>): Promise<string> {
    const answer = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const to = answer.headers.get('location');
    const text = await answer.text();
    if (text.includes('document.forms[0].submit()')) {
      const [, action = ''] = /action="([^"]+)"/.exec(text) ?? [];
      const inputs = [...text.matchAll(/name="([^"]+)" value="([^"]*)"/g)];
      return visit(action, Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value])));
    }
    if (to === null) {
      pages.push({ url, text, policy: answer.headers.get('content-security-policy') ?? '' });
      return url;
    }
    const next = new URL(to, url).href;
    return next.includes('/taskpane/signin.html') ? next : visit(next);
  }
  return { visit, pages };
}

describe('the sandbox’s provider', () => {
  let folder: string;
  let server: Server;
  let origin: string;
  let provider: SandboxProvider;
  const keyFile = () => path.join(folder, 'keys/signing-key.json');
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-provider-'));
    server = createServer((request, response) => {
      void handle(request, response, new URL(request.url ?? '/', origin).pathname);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    provider = await openProvider(origin, keyFile());
    const handle = signIn(provider);
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });

  const settings = () => ({ issuer: provider.issuer, clientId, scope: 'openid offline_access report' });
  const page = () => `${origin}/taskpane/signin.html`;
  const claimsOf = async (token: string) => {
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    return (await jwtVerify(token, keys, { issuer: provider.issuer, audience })).payload;
  };

  /** Goes the whole way as the dialog's page does, in a browser in which somebody may be signed in already. */
  async function signedIn(account: string, tab = browser(), anew = false): Promise<Tokens> {
    const { address, pending } = await authorizationRequest(settings(), page(), anew);
    if (pending.task !== 'signIn') throw new Error('not what was asked for');
    let at = await tab.visit(address);
    if (!at.startsWith(page())) at = await tab.visit(at, { account });
    const message = await exchange(settings(), page(), new URL(at), pending);
    if (message.kind !== 'signedIn') throw new Error(JSON.stringify(message));
    return message.tokens;
  }

  for (const { id, name, identity } of personas) {
    it(`signs ${id} in with code and proof, for a token that says who they are`, async () => {
      const { accessToken, refreshToken, idToken } = await signedIn(id);
      const { sub, name: called, scope, ...said } = await claimsOf(accessToken);
      assert.deepEqual([sub, called, scope], [id, name, 'report']);
      for (const [claim, value] of Object.entries(identity ?? {})) assert.deepEqual(said[claim], value);
      assert.ok(refreshToken && idToken);
    });

    it(`gives ${id} the same token without a browser, for trying things out`, async () => {
      const { accessToken, expiresAt } = await provider.sessionFor(
        personas.find((each) => each.id === id) ?? personas[0],
      );
      const { sub, exp, role } = await claimsOf(accessToken);
      assert.deepEqual([sub, role], [id, identity?.role]);
      assert.ok(Math.abs((exp ?? 0) * 1000 - Date.parse(expiresAt)) < 5000);
    });
  }

  it('shows pages of our own that load nothing and send nothing elsewhere', async () => {
    const tab = browser();
    await signedIn('clerk-hangzhou', tab);
    const [shown] = tab.pages;
    assert.match(shown?.text ?? '', /<h1>登录<\/h1>/);
    assert.doesNotMatch(shown?.text ?? '', /https?:|<script/);
    assert.match(shown?.policy ?? '', /default-src 'none'.*form-action 'self'/);
  });

  it('does not ask again who is signed in, unless it is told to', async () => {
    const tab = browser();
    await signedIn('clerk-hangzhou', tab);
    assert.equal((await claimsOf((await signedIn('nobody asks', tab)).accessToken)).sub, 'clerk-hangzhou');
    assert.equal((await claimsOf((await signedIn('guest', tab, true)).accessToken)).sub, 'guest');
  });

  it('gives new tokens for a refresh token once, and for none of its family when it is used again', async () => {
    const edge = at(settings());
    const first = await signedIn('clerk-hangzhou');
    const second = await edge.renew(first);
    assert.equal((await claimsOf(second.accessToken)).sub, 'clerk-hangzhou');
    assert.notEqual(second.refreshToken, first.refreshToken);
    await assert.rejects(edge.renew(first), { error: 'invalid_grant' });
    await assert.rejects(edge.renew(second), { error: 'invalid_grant' });
  });

  it('takes a refresh token no more that was revoked', async () => {
    const edge = at(settings());
    const tokens = await signedIn('clerk-hangzhou');
    await edge.revoke(tokens.refreshToken ?? '');
    await assert.rejects(edge.renew(tokens), { error: 'invalid_grant' });
  });

  it('ends the session when one signs out, and leads back', async () => {
    const tab = browser();
    const { idToken } = await signedIn('clerk-hangzhou', tab);
    const leaving = await leavingRequest(settings(), page(), { idToken });
    const asked = await tab.visit(leaving?.address ?? '');
    const form = tab.pages.at(-1)?.text ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const back = await tab.visit(new URL('/oidc/session/end/confirm', asked).href, { xsrf, logout: 'yes' });
    assert.equal(new URL(back).searchParams.get('state'), leaving?.pending.state);
    assert.equal((await claimsOf((await signedIn('guest', tab)).accessToken)).sub, 'guest');
  });

  const forgeries: [string, (back: URL) => void, RegExp][] = [
    ['another state', (back) => back.searchParams.set('state', 'x'), /state/],
    ['another issuer', (back) => back.searchParams.set('iss', 'https://else.example'), /iss/],
  ];
  for (const [what, forge, said] of forgeries)
    it(`is not taken at its word with ${what}`, async () => {
      const tab = browser();
      const { address, pending } = await authorizationRequest(settings(), page(), false);
      const back = new URL(await tab.visit(await tab.visit(address), { account: 'clerk-hangzhou' }));
      forge(back);
      assert.ok(pending.task === 'signIn');
      await assert.rejects(exchange(settings(), page(), back, pending), said);
    });

  it('gives nothing for a code without its proof', async () => {
    const tab = browser();
    const { address, pending } = await authorizationRequest(settings(), page(), false);
    const back = new URL(await tab.visit(await tab.visit(address), { account: 'clerk-hangzhou' }));
    assert.ok(pending.task === 'signIn');
    const message = await exchange(settings(), page(), back, { ...pending, verifier: 'x'.repeat(43) });
    assert.deepEqual(message, { kind: 'failed', code: 'invalid_grant' });
  });

  it('takes no account but those it knows', async () => {
    const tab = browser();
    const { address } = await authorizationRequest(settings(), page(), false);
    const choice = await tab.visit(address);
    const { status } = await fetch(choice, {
      method: 'POST',
      body: new URLSearchParams({ account: 'nobody' }),
    });
    assert.equal(status, 400);
  });

  it('keeps its key, so that a token outlives a restart, and publishes no private part of it', async () => {
    const { accessToken } = await provider.sessionFor(personas[0]);
    const restarted = await openProvider(origin, keyFile());
    const { accessToken: later } = await restarted.sessionFor(personas[0]);
    const kid = (token: string) =>
      (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;
    assert.equal(kid(accessToken), kid(later));
    const kept = JSON.parse(await readFile(keyFile(), 'utf8')) as { d: string };
    const published = await (await fetch(`${provider.issuer}/jwks`)).text();
    assert.doesNotMatch(published, new RegExp(`"d"|${kept.d}`));
  });
});
