import assert from 'node:assert/strict';
import { claimMappingSchema } from '../../functions/identity/claimMapping';
import { readSettings } from '../../functions/settings';

const whole = {
  GOUJI_ISSUER: 'https://sign-in.example',
  GOUJI_AUDIENCE: 'gouji',
  GOUJI_STORAGE: 'UseDevelopmentStorage=true',
  GOUJI_SIGNING_KEY: '/keys/receipts.json',
};

const earlier = { keys: [{ kty: 'EC', kid: 'one', crv: 'P-256', x: 'x', y: 'y' }] };

describe('The application settings', () => {
  it('come from the environment', () => {
    assert.deepEqual(readSettings({ ...whole, PATH: '/bin' }), {
      issuer: 'https://sign-in.example',
      audience: 'gouji',
      scope: null,
      claims: claimMappingSchema.parse({}),
      jwksUrl: null,
      storage: 'UseDevelopmentStorage=true',
      signingKey: '/keys/receipts.json',
      earlierKeys: { keys: [] },
      origins: [],
      rate: { burst: 120, perMinute: 300 },
      managedIdentity: null,
    });
  });

  it('may name the keys that signed before, and the identity that Azure gives the app', () => {
    const { earlierKeys, managedIdentity } = readSettings({
      ...whole,
      GOUJI_EARLIER_KEYS: JSON.stringify(earlier),
      IDENTITY_ENDPOINT: 'http://127.0.0.1/token',
      IDENTITY_HEADER: 'secret',
    });
    assert.deepEqual(earlierKeys, earlier);
    assert.deepEqual(managedIdentity, { endpoint: 'http://127.0.0.1/token', header: 'secret' });
  });

  it('may name how the issuer words its claims, the scope asked for, and where its keys are', () => {
    const { claims, scope, jwksUrl } = readSettings({
      ...whole,
      GOUJI_CLAIMS: '{"role":"roles","unitCode":["org","code"],"roles":{"Gouji.Reporter":"reporter"}}',
      GOUJI_SCOPE: 'report',
      GOUJI_JWKS_URL: 'https://sign-in.example/keys',
    });
    assert.deepEqual([claims.role, claims.unitCode, claims.name], ['roles', ['org', 'code'], 'name']);
    assert.deepEqual(claims.roles, { 'Gouji.Reporter': 'reporter' });
    assert.deepEqual([scope, jwksUrl], ['report', 'https://sign-in.example/keys']);
  });

  it('name earlier keys that are no JSON', () => {
    assert.throws(() => readSettings({ ...whole, GOUJI_EARLIER_KEYS: '{' }), /GOUJI_EARLIER_KEYS$/);
  });

  it('may name the origins of the pane, and what one caller may ask', () => {
    const { origins, rate } = readSettings({
      ...whole,
      GOUJI_PANE_ORIGINS: 'https://pane.example, https://localhost:3000',
      GOUJI_RATE_BURST: '5',
      GOUJI_RATE_PER_MINUTE: '60',
    });
    assert.deepEqual(origins, ['https://pane.example', 'https://localhost:3000']);
    assert.deepEqual(rate, { burst: 5, perMinute: 60 });
  });

  for (const [name, value] of [
    ['GOUJI_PANE_ORIGINS', '*'],
    ['GOUJI_PANE_ORIGINS', 'https://pane.example/pane.html'],
    ['GOUJI_CLAIMS', '{"rolle":"roles"}'],
    ['GOUJI_CLAIMS', 'roles'],
    ['GOUJI_ISSUER', 'http://sign-in.example'],
    ['GOUJI_JWKS_URL', 'http://sign-in.example/keys'],
    ['GOUJI_RATE_BURST', '0'],
    ['GOUJI_RATE_PER_MINUTE', '-1'],
  ] as const)
    it(`take no ${value} for ${name}`, () => {
      assert.throws(() => readSettings({ ...whole, [name]: value }), new RegExp(name));
    });

  for (const name of Object.keys(whole)) {
    it(`name ${name} when it is missing`, () => {
      assert.throws(() => readSettings({ ...whole, [name]: undefined }), new RegExp(`${name}$`));
    });
  }

  it('name a malformed one without showing its value', () => {
    const read = () => readSettings({ ...whole, GOUJI_JWKS_URL: 'ftp://secret' });
    assert.throws(
      read,
      (error: Error) => /GOUJI_JWKS_URL/.test(error.message) && !/secret/.test(error.message),
    );
  });
});
