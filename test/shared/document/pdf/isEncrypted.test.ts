import assert from 'node:assert/strict';
import { isEncrypted } from '../../../../shared/document/pdf/isEncrypted';

describe('whether a PDF says that it is encrypted', () => {
  const cases: [text: string, says: boolean][] = [
    ['trailer<</Root 1 0 R/Encrypt 9 0 R>>', true],
    ['<</Type/XRef/Encrypt<</Filter/Standard>>>>', true],
    ['trailer<</#45n#63rypt 9 0 R>>', true],
    ['<</EncryptMetadata false>>', false],
    ['BT (Encrypt) Tj ET', false],
    [`${' '.repeat(1024 * 1024 - 3)}/Encrypt 9 0 R`, true],
  ];
  for (const [text, says] of cases)
    it(`${text.trim()}${text.startsWith(' ') ? ', between two parts' : ''}: ${says ? 'it does' : 'it does not'}`, () => {
      assert.equal(isEncrypted(new TextEncoder().encode(text)), says);
    });
});
