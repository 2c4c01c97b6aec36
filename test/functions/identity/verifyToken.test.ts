import assert from 'node:assert/strict';
import { UnsecuredJWT } from 'jose';
import type { RequestProblem } from '../../../functions/answer/requestProblem';
import { tokenVerifier } from '../../../functions/identity/verifyToken';
import { clerk, supervisor } from '../people';
import { startIssuer, type TestIssuer } from '../testIssuer';

describe('Who is asking', () => {
  let issuer: TestIssuer;
  before(async () => {
    issuer = await startIssuer();
  });
  after(() => issuer.stop());

  const identify = (authorization: string | null, changed: Partial<TestIssuer> = {}) =>
    tokenVerifier({ ...issuer, ...changed })(authorization);
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
});
