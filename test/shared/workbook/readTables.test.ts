import assert from 'node:assert/strict';
import { readTables, tableRows } from '../../../shared/workbook/readTables';
import { writeLists } from '../../../shared/workbook/writeList';

const tablesOf = async (bytes: Uint8Array): Promise<string[][][]> => {
  const result = await readTables(bytes);
  assert.ok(result.ok);
  return result.tables;
};
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('Lists in a file', () => {
  it('come as texts from every sheet of an .xlsx', async () => {
    const sheet = { notes: [], heads: ['代码', '数'], rows: [['001', 2.5]] };
    const tables = await tablesOf(
      await writeLists([
        { name: '一', ...sheet },
        { name: '二', ...sheet },
      ]),
    );
    assert.deepEqual(
      tables,
      Array.from({ length: 2 }, () => [
        ['代码', '数'],
        ['001', '2.5'],
      ]),
    );
  });

  it('show a number that the spreadsheet has rounded for what it is', async () => {
    const long = 91_140_000_123_456_780_000;
    const [table] = await tablesOf(
      await writeLists([{ name: '一', notes: [], heads: ['代码'], rows: [[long], [141123204]] }]),
    );
    assert.deepEqual(table?.slice(1), [['9.114000012345678e+19'], ['141123204']]);
  });

  const texts: [what: string, content: string][] = [
    ['commas', '代码,名称\r\n001,"甲,乙"\r\n'],
    ['semicolons', '代码;名称\n001;甲,乙'],
    ['tabs', '代码\t名称\n001\t甲,乙\n'],
  ];
  for (const [what, content] of texts)
    it(`come from a .csv parted by ${what}`, async () => {
      assert.deepEqual(await tablesOf(text(content)), [
        [
          ['代码', '名称'],
          ['001', '甲,乙'],
        ],
      ]);
    });

  it(`of ${tableRows} rows are taken, of more refused, in either kind of file`, async () => {
    const rows = Array.from({ length: tableRows - 1 }, (_, index) => [index]);
    const list = { name: '一', notes: [], heads: ['代码'] };
    assert.equal((await tablesOf(await writeLists([{ ...list, rows }])))[0]?.length, tableRows);
    assert.equal((await tablesOf(text('a,b\n'.repeat(tableRows))))[0]?.length, tableRows);
    const refused = { ok: false, reason: 'tooManyRows' };
    assert.deepEqual(await readTables(await writeLists([{ ...list, rows: [...rows, [1]] }])), refused);
    assert.deepEqual(await readTables(text('a,b\n'.repeat(tableRows + 1))), refused);
  });

  it('are refused of what is neither text nor workbook', async () => {
    assert.deepEqual(await readTables(new Uint8Array([0, 1, 2, 255])), { ok: false, reason: 'notText' });
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    assert.deepEqual(await readTables(old), { ok: false, reason: 'oldFormat' });
  });
});
