import assert from 'node:assert/strict';
import { dependenciesStale } from '../../setup/install.js';

describe('whether the dependencies must be installed', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/@esbuild/aix-ppc64': { version: '0.28.2', optional: true },
    },
  };
  const cases: [string, Parameters<typeof dependenciesStale>[1], boolean][] = [
    ['nothing is installed', null, true],
    ['all of them are', { packages: { 'node_modules/zod': { version: '4.6.7' } } }, false],
    ['one is missing', { packages: {} }, true],
    ['one is in another version', { packages: { 'node_modules/zod': { version: '4.6.6' } } }, true],
  ];
  for (const [name, installed, stale] of cases) {
    it(`${name}: ${stale ? 'yes' : 'no'}`, () => assert.equal(dependenciesStale(wanted, installed), stale));
  }
});
