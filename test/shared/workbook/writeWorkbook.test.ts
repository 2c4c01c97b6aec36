import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { addressOf } from '../../../shared/layout/address';
import type { CellValue, SheetContent } from '../../../shared/layout/sheetContent';
import type { FoundCell, SheetReading } from '../../../shared/layout/sheetReading';
import { readWorkbook } from '../../../shared/workbook/readWorkbook';
import { writeWorkbook } from '../../../shared/workbook/writeWorkbook';
import { foundSheets } from '../../cases/foundSheets';

const sheet = (content: Partial<SheetContent> = {}): SheetContent => ({
  name: '表三',
  values: {},
  merges: [],
  columnWidths: [],
  rowHeights: [],
  styles: [],
  validations: [],
  conditionalFormats: [],
  protected: false,
  page: { orientation: 'portrait', paper: 'A4', fitToWidth: true, centerHorizontally: true },
  ...content,
});

async function partsOf(
  content: Partial<SheetContent>,
  customXml: string[] = [],
): Promise<Record<string, string>> {
  const bytes = await writeWorkbook({ sheets: [sheet(content)], customXml });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

async function sheetXml(content: Partial<SheetContent>): Promise<string> {
  return (await partsOf(content))['xl/worksheets/sheet1.xml'] ?? '';
}

/** The attributes of the first element of that name. */
function attributes(xml: string, element: string): Record<string, string> {
  const tag = new RegExp(`<${element}\\b([^>]*)>`).exec(xml)?.[1] ?? assert.fail(`no ${element} in ${xml}`);
  return Object.fromEntries(
    [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Without the blanks at the ends of rows and sheets, which no file has to keep. */
function trimmed(sheets: SheetReading[]): SheetReading[] {
  const ends = <T>(list: T[], blank: (item: T) => boolean): T[] =>
    list.slice(0, list.map(blank).lastIndexOf(false) + 1);
  return sheets.map(({ name, rows }) => ({
    name,
    rows: ends(
      rows.map((row) => ends<FoundCell>(row, (cell) => cell === null)),
      (row) => row.length === 0,
    ),
  }));
}

describe('writeWorkbook', () => {
  it('what it writes reads as the same values', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => !value.startsWith('=') && !value.startsWith('#'));
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      text,
      fc.constantFrom(' 空格 ', '_x000D_', 'a\r\nb\tc', '１２', '251000元', '<&>"\''),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
      fc.boolean(),
      fc.constantFrom('=SUM(A1:B2)', '=IF(A1<>"",1,0)', '=ISFORMULA(A1)', '=表三!A1&" "'),
    );
    const address = fc.tuple(fc.nat(60), fc.nat(12)).map(([row, column]) => addressOf(row, column));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(address, value, { noNullPrototype: true }), async (values) => {
        const sheets = [sheet({ values }), sheet({ name: '表四', values: { B2: '另一张' } })];
        const result = await readWorkbook(await writeWorkbook({ sheets, customXml: [] }));
        assert.ok(result.ok, JSON.stringify(result));
        assert.deepEqual(trimmed(result.reading.sheets), trimmed(foundSheets(sheets)));
      }),
      { numRuns: 60 },
    );
  });

  it('the same content gives the same bytes', async () => {
    const content = { sheets: [sheet({ values: { A1: '表' } })], customXml: ['<a/>'] };
    assert.deepEqual(await writeWorkbook(content), await writeWorkbook(structuredClone(content)));
  });

  it('custom XML parts stand where Excel looks for them, and read as they were', async () => {
    const documents = ['<a xmlns="urn:a">一</a>', '<b xmlns="urn:b"/>'];
    const parts = await partsOf({}, documents);
    assert.equal(parts['customXml/item2.xml'], documents[1]);
    assert.match(
      parts['xl/_rels/workbook.xml.rels'] ?? '',
      /\/customXml" Target="\.\.\/customXml\/item2\.xml"/,
    );
    assert.match(parts['customXml/_rels/item2.xml.rels'] ?? '', /Target="itemProps2\.xml"/);
    assert.match(parts['[Content_Types].xml'] ?? '', /PartName="\/customXml\/itemProps2\.xml"/);
    const result = await readWorkbook(await writeWorkbook({ sheets: [sheet()], customXml: documents }));
    assert.deepEqual(result.ok && result.reading.customXml, documents);
  });

  it('widths in points become characters, heights stay points', async () => {
    const xml = await sheetXml({ columnWidths: [52.5], rowHeights: [null, 31.5] });
    assert.deepEqual(attributes(xml, 'col'), { min: '1', max: '1', width: '10', customWidth: 'true' });
    assert.deepEqual(attributes(xml, 'row'), { r: '2', ht: '31.5', customHeight: '1' });
  });

  it('merges', async () => {
    const xml = await sheetXml({ values: { A1: '标题' }, merges: ['A1:J1', 'B3:C4'] });
    assert.match(xml, /<mergeCell ref="A1:J1"\/><mergeCell ref="B3:C4"\/>/);
  });

  it('of overlapping styles the later one wins, property by property', async () => {
    const parts = await partsOf({
      styles: [
        {
          range: 'A1:B2',
          style: { fontName: '仿宋', fontSize: 12, fillColor: '#f3f2f1', borderColor: '#404040' },
        },
        {
          range: 'B2',
          style: { fillColor: '#FFFFFF', locked: false, wrap: true, horizontal: 'center', numberFormat: '@' },
        },
      ],
    });
    const styles = parts['xl/styles.xml'] ?? '';
    const written = attributes(parts['xl/worksheets/sheet1.xml']?.replace(/.*(<c r="B2")/s, '$1') ?? '', 'c');
    const formats = [...styles.replace(/.*<cellXfs/s, '').matchAll(/<xf\b.*?(?=<xf\b|<\/cellXfs>)/gs)].map(
      ([xf]) => xf,
    );
    const format = formats[Number(written.s)] ?? '';
    assert.match(format, /locked="0"/);
    assert.match(format, /horizontal="center"/);
    assert.match(format, /wrapText="true"/);
    const fill =
      [...styles.matchAll(/<fill>.*?<\/fill>/g)][Number(attributes(format, 'xf').fillId)]?.[0] ?? '';
    assert.match(fill, /fgColor rgb="FFFFFFFF"/);
    const font =
      [...styles.matchAll(/<font>.*?<\/font>/g)][Number(attributes(format, 'xf').fontId)]?.[0] ?? '';
    assert.match(font, /<sz val="12"\/><name val="仿宋"\/>/);
    assert.match(styles, /<left style="thin"><color rgb="FF404040"\/><\/left>/);
    assert.match(styles, /formatCode="@"/);
  });

  it('a protected sheet lets the user format cells and size rows and columns, and needs no password to open', async () => {
    const protection = attributes(await sheetXml({ protected: true }), 'sheetProtection');
    assert.deepEqual(protection, {
      sheet: '1',
      objects: '1',
      scenarios: '1',
      formatCells: '0',
      formatColumns: '0',
      formatRows: '0',
    });
    assert.doesNotMatch(await sheetXml({ protected: false }), /sheetProtection/);
  });

  it('prints on A4, one page wide, centred', async () => {
    const xml = await sheetXml({
      page: { orientation: 'landscape', paper: 'A4', fitToWidth: true, centerHorizontally: true },
    });
    assert.match(xml, /<pageSetUpPr fitToPage="1"\/>/);
    assert.deepEqual(attributes(xml, 'printOptions'), { horizontalCentered: '1' });
    assert.deepEqual(attributes(xml, 'pageSetup'), {
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    });
  });

  it('conditional formats keep their order of priority', async () => {
    const parts = await partsOf({
      conditionalFormats: [
        { range: 'D5:J6', formula: '=ISFORMULA(D5)', fillColor: '#EFE4F7', stopIfTrue: true },
        {
          range: 'J5',
          formula: '=SUM(D5:I5)<>J5',
          fontColor: '#A80000',
          fillColor: '#FDE7E9',
          stopIfTrue: false,
        },
      ],
    });
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    assert.match(
      xml,
      /<conditionalFormatting sqref="D5:J6"><cfRule type="expression" priority="1" dxfId="0" stopIfTrue="true"><formula>_xlfn\.ISFORMULA\(D5\)</,
    );
    assert.match(
      xml,
      /<conditionalFormatting sqref="J5"><cfRule type="expression" priority="2" dxfId="1"><formula>SUM\(D5:I5\)&lt;&gt;J5</,
    );
    const [, second = ''] = (parts['xl/styles.xml'] ?? '').match(/<dxf>.*?<\/dxf>/g) ?? [];
    assert.match(second, /<color rgb="FFA80000"\/>.*<bgColor rgb="FFFDE7E9"\/>/);
  });

  it('validations: what is refused, and what is said', async () => {
    const xml = await sheetXml({
      validations: [
        {
          range: 'D5:J6',
          rule: { kind: 'custom', formula: '=ISNUMBER(D5)' },
          errorTitle: '填写的不是数字',
          errorMessage: '没有就填 0。',
          errorStyle: 'stop',
          promptTitle: '件数',
          promptMessage: '没有就填 0。',
        },
        {
          range: 'B6',
          rule: { kind: 'list', values: ['人民政府', '其"他"'] },
          errorTitle: '单位类型',
          errorMessage: '请从列表中选择。',
          errorStyle: 'warning',
        },
      ],
    });
    const [first = '', second = ''] = xml.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
    assert.match(first, /<formula1>ISNUMBER\(D5\)<\/formula1>/);
    assert.deepEqual(attributes(first, 'dataValidation'), {
      type: 'custom',
      sqref: 'D5:J6',
      allowBlank: '1',
      showInputMessage: '1',
      showErrorMessage: '1',
      errorStyle: 'stop',
      promptTitle: '件数',
      prompt: '没有就填 0。',
      errorTitle: '填写的不是数字',
      error: '没有就填 0。',
    });
    assert.match(second, /<formula1>"人民政府,其""他"""<\/formula1>/);
    assert.equal(attributes(second, 'dataValidation').errorStyle, 'warning');
  });

  const validation = { range: 'A1', errorTitle: '', errorMessage: '', errorStyle: 'stop' } as const;
  const custom = { kind: 'custom', formula: '=TRUE' } as const;
  for (const [what, content] of [
    [
      'a message over 255 characters',
      { validations: [{ ...validation, rule: custom, errorMessage: '字'.repeat(256) }] },
    ],
    [
      'a title over 32 characters',
      { validations: [{ ...validation, rule: custom, errorTitle: '字'.repeat(33) }] },
    ],
    [
      'a list whose values have commas',
      { validations: [{ ...validation, rule: { kind: 'list', values: ['a,b'] } }] },
    ],
    ['an address that is none', { values: { R1C1: 1 } }],
    ['a range that is none', { merges: ['A1:B2:C3'] }],
  ] as [string, Partial<SheetContent>][])
    it(`what Excel cannot hold is not written: ${what}`, async () => {
      await assert.rejects(writeWorkbook({ sheets: [sheet(content)], customXml: [] }), RangeError);
    });
});
