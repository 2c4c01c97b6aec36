import assert from 'node:assert/strict';
import { readSettings } from '../../functions/settings';

const whole = {
  GOUJI_ISSUER: 'https://sign-in.example',
  GOUJI_AUDIENCE: 'gouji',
  GOUJI_JWKS_URL: 'https://sign-in.example/keys',
  GOUJI_STORAGE: 'UseDevelopmentStorage=true',
};

describe('The application settings', () => {
  it('come from the environment', () => {
    assert.deepEqual(readSettings({ ...whole, PATH: '/bin' }), {
      issuer: 'https://sign-in.example',
      audience: 'gouji',
      jwksUrl: 'https://sign-in.example/keys',
      storage: 'UseDevelopmentStorage=true',
    });
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
