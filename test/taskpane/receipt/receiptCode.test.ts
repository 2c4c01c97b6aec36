import assert from 'node:assert/strict';
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { draftVersion, receiptAfter } from '../../../functions/archive/draftVersion';
import { receiptOfSigned } from '../../../shared/receipt/statement';
import { receiptAddress } from '../../../taskpane/receipt/receiptAddress';
import { receiptCode } from '../../../taskpane/receipt/receiptCode';
import { clerkReport } from '../../functions/clerkReport';
import { clerk } from '../../functions/people';
import { testSigner } from '../../functions/testSigner';

const base = 'https://gouji.example.gov.cn/taskpane/taskpane.html';

/** What a camera reads off a code, drawn with so many dots a module. */
function read(text: string): string {
  const raw = encodeQR(text, 'raw', { ecc: 'low', border: 4, scale: 4 });
  const size = raw.length;
  const data = new Uint8ClampedArray(size * size * 4);
  raw.flat().forEach((dark, index) => data.set([...Array<number>(3).fill(dark ? 0 : 255), 255], index * 4));
  return decodeQR({ width: size, height: size, data });
}

describe('the code on a printed receipt', () => {
  const receipt = async (reason?: string) => {
    const file = { part: 'workbook', bytes: new Uint8Array([1]) } as const;
    const draft = draftVersion({
      report: clerkReport(),
      unit: clerk.unit,
      file,
      findings: [],
      filedBy: clerk.sub,
      ...(reason === undefined ? {} : { reason }),
    });
    return receiptAfter(draft, null, new Date('2023-01-12T03:04:05Z'), testSigner);
  };

  it('leads to the page beside the pane, and holds the whole signed receipt', async () => {
    const signed = (await receipt()).signed ?? '';
    const address = receiptAddress(signed, base);
    assert.ok(address.startsWith('https://gouji.example.gov.cn/taskpane/receipt.html#'));
    const found = read(address);
    assert.equal(found, address);
    assert.equal(receiptOfSigned(found.slice(found.indexOf('#') + 1))?.number, 'GJ-2022-141123204-0001');
  });

  it('is drawn for a usual receipt, and left out where the receipt is too long for one', async () => {
    const usual = receiptAddress((await receipt()).signed ?? '', base);
    assert.match(receiptCode(usual) ?? '', /^<svg[\s>]/);
    const long = receiptAddress((await receipt('因'.repeat(500))).signed ?? '', base);
    assert.equal(receiptCode(long), null);
  });
});
