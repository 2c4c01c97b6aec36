import assert from 'node:assert/strict';
import { ascii85 } from '../../../../shared/document/pdf/ascii85';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text in ASCII85', () => {
  const cases: [text: string, meant: string][] = [
    ['87cURD]i,"Ebo80~>', 'Hello World!'],
    ['87cUR\nD]i,"\n Ebo80~>', 'Hello World!'],
    ['87cURDZ~>', 'Hello'],
    ['z~>', '\0\0\0\0'],
    ['~>', ''],
    ['87cURD]i,"Ebo80', 'Hello World!'],
  ];
  for (const [text, meant] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(Array.from(ascii85(bytes(text))), Array.from(bytes(meant)));
    });
});
