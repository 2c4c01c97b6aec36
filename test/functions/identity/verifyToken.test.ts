import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import { UnsecuredJWT } from 'jose';
import type { RequestProblem } from '../../../functions/answer/requestProblem';
import { claimMappingSchema } from '../../../functions/identity/claimMapping';
import { tokenVerifier } from '../../../functions/identity/verifyToken';
import { auditor, clerk, supervisor } from '../people';
import { startIssuer, type TestIssuer } from '../testIssuer';

describe('Who is asking', () => {
  let issuer: TestIssuer;
  before(async () => {
    issuer = await startIssuer();
  });
  after(() => issuer.stop());

  const identify = (
    authorization: string | null,
    changed: Partial<Parameters<typeof tokenVerifier>[0]> = {},
  ) => tokenVerifier({ ...issuer, ...changed })(authorization);
  const refused = (code: string) => (error: RequestProblem) => error.code === code;

  it('is the reporter whom a good token names', async () => {
    assert.deepEqual(await identify(`Bearer ${await issuer.token(clerk)}`), {
      role: 'reporter',
      subject: 'clerk-1',
      name: clerk.name,
      unit: clerk.unit,
    });
  });

  it('is the supervisor whom a good token names', async () => {
    assert.deepEqual(await identify(`bearer ${await issuer.token(supervisor)}`), {
      role: 'supervisor',
      subject: 'supervisor-1',
      name: supervisor.name,
      region: '1411',
    });
  });

  const past = 1_600_000_000;
  const bad: [string, () => Promise<string | null> | string | null][] = [
    ['no header', () => null],
    ['an empty header', () => ''],
    ['another scheme', async () => `Basic ${await issuer.token(clerk)}`],
    ['no token', () => 'Bearer '],
    ['a token that is none', () => 'Bearer abc.def.ghi'],
    ['an expired token', async () => `Bearer ${await issuer.token({ ...clerk, exp: past })}`],
    ['a token that is not valid yet', async () => `Bearer ${await issuer.token({ ...clerk, nbf: 4e9 })}`],
    ['a token without an end', async () => `Bearer ${await issuer.token({ ...clerk, exp: undefined })}`],
    ['a token without a subject', async () => `Bearer ${await issuer.token({ ...clerk, sub: undefined })}`],
    [
      'a token of another issuer',
      async () => `Bearer ${await issuer.token({ ...clerk, iss: 'https://else' })}`,
    ],
    ['a token for another audience', async () => `Bearer ${await issuer.token({ ...clerk, aud: 'else' })}`],
    ['a token signed with another key', async () => `Bearer ${await issuer.forgedToken(clerk)}`],
    [
      'a token signed with a key nobody knows',
      async () => `Bearer ${await issuer.forgedToken(clerk, 'unknown')}`,
    ],
    [
      'a token signed with the public key as a shared secret (HS256)',
      async () => `Bearer ${await issuer.sharedSecretToken(clerk)}`,
    ],
    [
      'an unsigned token (alg none)',
      () =>
        `Bearer ${new UnsecuredJWT(clerk).setIssuer(issuer.issuer).setAudience(issuer.audience).setExpirationTime('1h').encode()}`,
    ],
    [
      'a token whose claims were changed',
      async () => {
        const [head, , signature] = (await issuer.token(clerk)).split('.');
        const claims = Buffer.from(JSON.stringify({ ...supervisor, exp: 4e9 })).toString('base64url');
        return `Bearer ${head}.${claims}.${signature}`;
      },
    ],
  ];
  for (const [what, header] of bad) {
    it(`is nobody with ${what}`, async () => {
      await assert.rejects(identify(await header()), refused('not-signed-in'));
    });
  }

  const { unit } = clerk;
  const roleless: [string, Record<string, unknown>][] = [
    ['no role', { ...clerk, role: undefined }],
    ['an unknown role', { ...clerk, role: 'minister' }],
    ['a reporter without a unit', { ...clerk, unit: undefined }],
    ['a reporter whose unit has no region', { ...clerk, unit: { ...unit, region: undefined } }],
    ['a unit code that could leave its partition', { ...clerk, unit: { ...unit, code: 'a|2021' } }],
    ['a supervisor without a region', { ...supervisor, region: undefined }],
    ['a supervisor of an empty region', { ...supervisor, region: '' }],
  ];
  for (const [what, claims] of roleless) {
    it(`is somebody without any right with ${what}`, async () => {
      await assert.rejects(identify(`Bearer ${await issuer.token(claims)}`), refused('not-allowed'));
    });
  }

  it('is whom the token names by the claims that the settings name', async () => {
    const claims = claimMappingSchema.parse({ role: 'roles', region: 'extn.region' });
    const token = await issuer.token({
      ...auditor,
      role: undefined,
      roles: ['auditor'],
      'extn.region': ['14'],
    });
    assert.deepEqual(await identify(`Bearer ${token}`, { claims }), {
      role: 'auditor',
      subject: 'auditor-1',
      name: auditor.name,
      region: '14',
    });
  });

  const scoped: [string, Record<string, unknown>, boolean][] = [
    ['a scope that it is for, among others', { scope: 'openid report' }, true],
    ['a scope as Entra words it', { scp: 'report' }, true],
    ['another scope', { scope: 'reports openid' }, false],
    ['no scope', {}, false],
  ];
  for (const [what, claims, isGood] of scoped)
    it(`${isGood ? 'is somebody' : 'is nobody'} with ${what}, where the settings ask for one`, async () => {
      const asked = identify(`Bearer ${await issuer.token({ ...clerk, ...claims })}`, { scope: 'report' });
      if (isGood) assert.equal((await asked).subject, 'clerk-1');
      else await assert.rejects(asked, refused('not-signed-in'));
    });

  describe('when the issuer changes its key', () => {
    afterEach(() => mock.timers.reset());

    it('is known by the new one, and by the old one no more', async () => {
      const verify = tokenVerifier({ ...issuer, jwksUrl: null });
      const before = `Bearer ${await issuer.token(clerk)}`;
      await verify(before);
      await issuer.rotate();
      const after = `Bearer ${await issuer.token(clerk)}`;
      mock.timers.enable({ apis: ['Date'], now: Date.now() + 60_000 });
      assert.equal((await verify(after)).subject, 'clerk-1');
      await assert.rejects(verify(before), refused('not-signed-in'));
    });
  });

  const away: [string, string][] = [
    ['away', 'http://127.0.0.1:1/'],
    ['answering with something else', 'data:,nothing'],
  ];
  for (const [what, jwksUrl] of away) {
    it(`cannot be said while the issuer's keys are ${what}`, async () => {
      const asked = identify(`Bearer ${await issuer.token(clerk)}`, { jwksUrl });
      await assert.rejects(asked, refused('storage-unavailable'));
    });
  }

  it('cannot be said while the issuer does not say where its keys are, and can as soon as it does', async () => {
    let isAway = true;
    const metadata = createServer((_, response) =>
      response
        .writeHead(isAway ? 503 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ issuer: name, jwks_uri: issuer.jwksUrl })),
    ).listen(0, '127.0.0.1');
    await once(metadata, 'listening');
    const name = `http://127.0.0.1:${(metadata.address() as AddressInfo).port}`;
    const verify = tokenVerifier({ issuer: name, audience: issuer.audience, jwksUrl: null });
    const token = `Bearer ${await issuer.token({ ...clerk, iss: name })}`;
    await assert.rejects(verify(token), refused('storage-unavailable'));
    isAway = false;
    assert.equal((await verify(token)).subject, 'clerk-1');
    metadata.closeAllConnections();
    metadata.close();
  });

  it('cannot be said when the metadata is another issuer’s', async () => {
    const verify = tokenVerifier({ ...issuer, issuer: `${issuer.issuer}/else`, jwksUrl: null });
    const token = `Bearer ${await issuer.token({ ...clerk, iss: `${issuer.issuer}/else` })}`;
    await assert.rejects(verify(token), refused('storage-unavailable'));
  });
});
