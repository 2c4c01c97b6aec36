import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { quirks, quirksIn } from '../../../sandbox/office-host/quirks';

describe('quirks of Excel', () => {
  const addresses: [address: string, on: string[]][] = [
    ['https://localhost:3000/', []],
    ['https://localhost:3000/?quirks=events-lost', ['events-lost']],
    ['https://localhost:3000/?quirks=events-lost,unprotect-refused', ['events-lost', 'unprotect-refused']],
    ['https://localhost:3000/?quirks=all', Object.keys(quirks)],
  ];
  for (const [address, on] of addresses)
    it(`${address}: ${on.join(', ') || 'none'}`, () => {
      assert.deepEqual([...quirksIn(address)], on);
    });

  it('that there are none of are refused by name', () => {
    assert.throws(() => quirksIn('https://localhost/?quirks=rain'), /no quirk rain/);
  });

  it('are all in the table of docs/sandbox.md, with their records', () => {
    const page = readFileSync(new URL('../../../docs/sandbox.md', import.meta.url), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| `[a-z-]+` \|/.test(line));
    assert.deepEqual(
      rows.map((row) =>
        row
          .split('|')
          .slice(1, 3)
          .map((cell) => cell.trim().replaceAll('`', '')),
      ),
      Object.entries(quirks).map(([name, { record }]) => [name, record]),
    );
  });
});
