import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { audience, openIssuer } from '../../../sandbox/issuer/issuer';
import { personas } from '../../../sandbox/issuer/personas';
import { sessionSchema } from '../../../shared/api/identity';

const name = 'https://localhost:3000';
const now = new Date();

describe("the sandbox's issuer", () => {
  let folder: string;
  const keyFile = () => path.join(folder, 'keys/signing-key.json');
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-issuer-'));
  });
  after(() => rm(folder, { recursive: true }));

  for (const persona of personas) {
    it(`signs who ${persona.id} is`, async () => {
      const issuer = await openIssuer(name, keyFile());
      const session = sessionSchema.parse(await issuer.sessionFor(persona, now));
      const { payload } = await jwtVerify(session.accessToken, createLocalJWKSet(issuer.keys), {
        issuer: name,
        audience,
        currentDate: now,
      });
      const { iss: _iss, aud: _aud, iat: _iat, exp, sub, ...claims } = payload;
      assert.equal(sub, persona.id);
      assert.deepEqual(claims, persona.identity);
      assert.equal(session.expiresAt, new Date((exp ?? 0) * 1000).toISOString());
    });
  }

  it('keeps its key, so that a token outlives a restart', async () => {
    const before = await openIssuer(name, keyFile());
    const { accessToken } = await before.sessionFor(personas[0], now);
    const after = await openIssuer(name, keyFile());
    await jwtVerify(accessToken, createLocalJWKSet(after.keys), { issuer: name, audience, currentDate: now });
  });

  it('publishes no private part of its key', async () => {
    const issuer = await openIssuer(name, keyFile());
    const kept = JSON.parse(await readFile(keyFile(), 'utf8')) as { d: string };
    assert.ok(kept.d.length > 0);
    assert.doesNotMatch(JSON.stringify(issuer.keys), new RegExp(`"d"|${kept.d}`));
  });

  it('gives tokens that end', async () => {
    const issuer = await openIssuer(name, keyFile());
    const { accessToken, expiresAt } = await issuer.sessionFor(personas[0], now);
    const later = new Date(Date.parse(expiresAt) + 1000);
    const check = jwtVerify(accessToken, createLocalJWKSet(issuer.keys), { currentDate: later });
    await assert.rejects(check, { code: 'ERR_JWT_EXPIRED' });
  });
});
