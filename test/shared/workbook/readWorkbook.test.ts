import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import type { FoundCell, WorkbookReading } from '../../../shared/layout/sheetReading';
import { readWorkbook } from '../../../shared/workbook/readWorkbook';
import { workbookLimits } from '../../../shared/workbook/workbookLimits';
import { writeReport } from '../../../shared/workbook/writeReport';
import { reportCase } from '../../cases/reportCase';
import { zipBomb } from '../../functions/zipBomb';
import { workbookPackage } from './workbookPackage';

async function reading(bytes: Uint8Array): Promise<WorkbookReading> {
  const result = await readWorkbook(bytes);
  assert.ok(result.ok, JSON.stringify(result));
  return result.reading;
}

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const result = await readWorkbook(bytes);
  return result.ok ? 'read' : result.reason;
}

const sharedStrings = (...items: string[]): Record<string, string> => ({
  'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
});
const compound = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(text, 'utf16le')]);

describe('readWorkbook: what stands in a cell', () => {
  const cases: [what: string, cell: string, found: FoundCell][] = [
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a date, as the number it is', '<c r="A1" s="1"><v>44573</v></c>', 44573],
    ['a text', '<c r="A1" t="s"><v>0</v></c>', '规章'],
    ['a text that looks like a number', '<c r="A1" t="inlineStr"><is><t>１２</t></is></c>', '１２'],
    ['a text in several fonts', '<c r="A1" t="s"><v>1</v></c>', '251000元'],
    ['an empty text, which is blank', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ['a cell with nothing but a style', '<c r="A1" s="1"/>', null],
    ['yes or no', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error value', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    [
      'a formula and its value',
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>',
      { formula: '=SUM(B1:C1)', value: 3 },
    ],
    ['a formula never worked out', '<c r="A1"><f>B1</f></c>', { formula: '=B1', value: null }],
    ['a formula with a text', '<c r="A1" t="str"><f>B1</f><v>x</v></c>', { formula: '=B1', value: 'x' }],
    [
      'a formula with an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { formula: '=1/0', value: '#DIV/0!' },
    ],
    [
      'a newer function',
      '<c r="A1" t="b"><f>_xlfn.ISFORMULA(B1)</f><v>0</v></c>',
      { formula: '=ISFORMULA(B1)', value: false },
    ],
    ['a text with escapes', '<c r="A1" t="inlineStr"><is><t>a_x000D_b &amp; c</t></is></c>', 'a\rb & c'],
  ];
  const parts = sharedStrings('<t>规章</t>', '<r><t>251</t></r><r><rPr><b/></rPr><t>000元</t></r>');
  for (const [what, cell, found] of cases) {
    it(what, async () => {
      const { sheets } = await reading(workbookPackage(`<row r="1">${cell}</row>`, parts));
      assert.deepEqual(sheets, [{ name: '表', rows: [[found]] }]);
    });
  }

  it('a formula shared by several cells reads as each cell has it', async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1+B$1</f><v>3</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row>';
    const { sheets } = await reading(workbookPackage(rows));
    assert.deepEqual(sheets[0]?.rows[1]?.[2], { formula: '=A2+B$1', value: 4 });
  });

  it('elements may carry a prefix', async () => {
    const worksheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { sheets } = await reading(workbookPackage('', { 'xl/worksheets/sheet1.xml': worksheet }));
    assert.equal(sheets[0]?.rows[1]?.[1], 7);
  });

  it('custom XML parts come in the order of their numbers', async () => {
    const parts = Object.fromEntries([10, 2, 1].map((n) => [`customXml/item${n}.xml`, `<a>${n}</a>`]));
    const { customXml } = await reading(workbookPackage('', parts));
    assert.deepEqual(customXml, ['<a>1</a>', '<a>2</a>', '<a>10</a>']);
  });

  it('cells beyond the rows and columns that are read are left out', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>';
    const { sheets } = await reading(workbookPackage(rows));
    assert.deepEqual(sheets[0]?.rows, [[1]]);
  });

  it('of very many rows the first ones are read', async () => {
    const rows = Array.from(
      { length: 1000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    );
    const { sheets } = await reading(workbookPackage(rows.join('')));
    assert.equal(sheets[0]?.rows.length, workbookLimits.rows);
  });
});

describe('readWorkbook: bad input gives a reason', () => {
  const nested = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
  const cases: [what: string, bytes: Uint8Array, reason: string][] = [
    ['no bytes at all', new Uint8Array(), 'notAWorkbook'],
    ['a text', strToU8('序号,单位,数量'), 'notAWorkbook'],
    ['a zip with nothing in it', zipSync({}), 'notAWorkbook'],
    ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'notAWorkbook'],
    ['the first bytes of a zip', strToU8('PK\x03\x04 and then nothing'), 'damaged'],
    ['an old .xls', compound('Workbook'), 'oldFormat'],
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['more than 5 MB', new Uint8Array(workbookLimits.fileBytes + 1), 'tooLarge'],
    [
      'a document type',
      workbookPackage('', { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }),
      'unsafe',
    ],
    ['a worksheet that is no XML', workbookPackage('', { 'xl/worksheets/sheet1.xml': '1,2,3' }), 'damaged'],
    ['an address off the sheet', workbookPackage('<row r="1"><c r="A1.5"><v>1</v></c></row>'), 'damaged'],
    [
      'a sheet without its part',
      workbookPackage('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      'damaged',
    ],
    [
      'a shared strings part nested 100,000 deep',
      workbookPackage('', { 'xl/sharedStrings.xml': nested }),
      'read',
    ],
    ['a worksheet nested 100,000 deep', workbookPackage(nested), 'read'],
    [
      'a worksheet of 3 MB in one row',
      workbookPackage(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(150_000)}</row>`),
      'tooLarge',
    ],
    [
      'columns defined for ever',
      workbookPackage('', {
        'xl/worksheets/sheet1.xml': `<worksheet><cols>${'<col min="1" max="16384" width="9"/>'.repeat(50_000)}</cols><sheetData/></worksheet>`,
      }),
      'read',
    ],
  ];
  for (const [what, bytes, reason] of cases) {
    it(`${what}: ${reason}`, async () => assert.equal(await reasonOf(bytes), reason));
  }

  it('more entries than any workbook has', async () => {
    const entries = Array.from({ length: workbookLimits.entries + 1 }, (_, n) => [`${n}`, new Uint8Array()]);
    assert.equal(
      await reasonOf(zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>)),
      'tooLarge',
    );
  });

  it('600 MB in some hundred kB: tooLarge, whether the directory owns up to it or not', async () => {
    const workbook = await writeReport(reportCase('hangzhou-2025'));
    const honest = zipBomb(workbook, 600);
    assert.ok(honest.length < 2_000_000);
    assert.equal(await reasonOf(honest), 'tooLarge');
    assert.equal(await reasonOf(zipBomb(workbook, 600, 5000)), 'tooLarge');
  });

  it('a workbook cut short anywhere', async () => {
    const workbook = await writeReport(reportCase('hangzhou-2025'));
    for (let kept = 1; kept < 10; kept += 1) {
      const reason = await reasonOf(workbook.subarray(0, Math.floor((workbook.length * kept) / 10)));
      assert.equal(reason, 'damaged', `${kept}0 %`);
    }
  });

  it('a workbook with bytes changed at random: a reason, or what stood in it before', async () => {
    const workbook = await writeReport(reportCase('getashang-2021'));
    const whole = await reading(workbook);
    const change = fc.record({ at: fc.nat(workbook.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const damaged = workbook.slice();
        for (const { at, byte } of changes) damaged[at] = byte;
        const result = await readWorkbook(damaged);
        if (result.ok) assert.deepEqual(result.reading, whole);
        else assert.ok(['damaged', 'notAWorkbook', 'encrypted', 'tooLarge'].includes(result.reason));
      }),
      { numRuns: 150 },
    );
  });

  it('any bytes after the mark of a zip: a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        assert.notEqual(await reasonOf(Buffer.concat([Buffer.from('PK\x03\x04'), bytes])), 'read');
      }),
    );
  });
});
