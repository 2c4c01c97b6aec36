import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Lock {
  packages: Record<string, { license?: string }>;
}

/** Licences under which anybody may use, change and pass on what is under them (SPDX). */
const open = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** Packages whose entry in the lock file does not name an open licence, and why they are there all the same. */
const known: Record<string, string> = {
  '@microsoft/office-js': "Microsoft's own terms; served locally for development and tests, never deployed",
  '@univerjs/telemetry': 'Apache-2.0, in its LICENSE file; its package.json forgets to say so',
  'uri-templates': 'public domain or MIT, behind the address that it gives for its licence',
};

const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** `MIT OR GPL-3.0-only` is open, since one may choose; `(MIT AND BSD-3-Clause)` is when both are. */
function isOpen(licence: string): boolean {
  const bare = licence.replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => open.includes(one.trim())));
}

describe('the licences of what is installed', () => {
  for (const [licence, wanted] of [
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND BSD-3-Clause', true],
    ['MIT AND SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    ['', false],
  ] as const)
    it(`"${licence}" is ${wanted ? 'open' : 'not'}`, () => assert.equal(isOpen(licence), wanted));

  it('are open in every package of the lock file', () => {
    const { packages } = JSON.parse(
      readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
    ) as Lock;
    const closed = Object.entries(packages)
      .filter(([place, { license = '' }]) => place !== '' && !isOpen(license))
      .map(([place]) => nameOf(place));
    assert.deepEqual(closed.sort(), Object.keys(known).sort());
  });
});
