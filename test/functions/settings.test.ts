import assert from 'node:assert/strict';
import { readSettings } from '../../functions/settings';

const whole = {
  GOUJI_ISSUER: 'https://sign-in.example',
  GOUJI_AUDIENCE: 'gouji',
  GOUJI_JWKS_URL: 'https://sign-in.example/keys',
  GOUJI_STORAGE: 'UseDevelopmentStorage=true',
  GOUJI_SIGNING_KEY: '/keys/receipts.json',
};

const earlier = { keys: [{ kty: 'EC', kid: 'one', crv: 'P-256', x: 'x', y: 'y' }] };

describe('The application settings', () => {
  it('come from the environment', () => {
    assert.deepEqual(readSettings({ ...whole, PATH: '/bin' }), {
      issuer: 'https://sign-in.example',
      audience: 'gouji',
      jwksUrl: 'https://sign-in.example/keys',
      storage: 'UseDevelopmentStorage=true',
      signingKey: '/keys/receipts.json',
      earlierKeys: { keys: [] },
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

  it('name earlier keys that are no JSON', () => {
    assert.throws(() => readSettings({ ...whole, GOUJI_EARLIER_KEYS: '{' }), /GOUJI_EARLIER_KEYS$/);
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
