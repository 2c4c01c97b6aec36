import assert from 'node:assert/strict';
import { requireNode } from '../../setup/nodeVersion.js';
import { Trouble } from '../../setup/trouble.js';

describe('the Node that Gouji runs on', () => {
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.0.0']) {
    it(`may be ${version}`, () => assert.doesNotThrow(() => requireNode(version)));
  }
  for (const version of ['18.20.4', '20.18.3']) {
    it(`is too old at ${version}, and one line says what to do`, () => {
      assert.throws(
        () => requireNode(version),
        (error) =>
          error instanceof Trouble && /^Gouji needs Node 20\.19.*install it from.*$/.test(error.message),
      );
    });
  }
});
