import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDocument } from '../../../../shared/document/readDocument';
import { encryptedForNobody } from '../../../cases/hostile/encryptedPdf';

const saved = (type: string): Uint8Array =>
  readFileSync(new URL(`../../../cases/libreOffice/pingtan-2021.${type}`, import.meta.url));
const pdf = saved('pdf');

/** A PDF of one page that draws this, without a table of references, which the library makes anew. */
const drawn = (content: string): Uint8Array =>
  new TextEncoder().encode(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj 4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj 5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj trailer<</Root 1 0 R>>`,
  );
const text = (x: number, y: number, words: string): string => `BT /F 10 Tf ${x} ${y} Td (${words}) Tj ET\n`;
const box = (x: number, y: number, width: number, height: number): string =>
  `${x} ${y} ${width} ${height} re S\n`;

describe('what stands in a PDF', () => {
  it('tables by the lines around their cells, merged ones too; lines beside them are text', async () => {
    const content =
      box(100, 600, 100, 40) +
      box(200, 620, 100, 20) +
      box(200, 600, 50, 20) +
      box(250, 600, 50, 20) +
      text(110, 615, 'A') +
      text(210, 625, 'B') +
      text(210, 605, '1') +
      text(260, 605, '2') +
      text(100, 700, 'Title');
    const result = await readDocument(drawn(content), 'a.pdf');
    if (!result.ok) assert.fail(result.reason);
    const [title, table] = result.document.blocks;
    assert.deepEqual(title?.kind === 'paragraph' ? title.lines : null, ['Title']);
    assert.deepEqual(
      table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => cell?.lines[0])) : null,
      [
        ['A', 'B', 'B'],
        ['A', '1', '2'],
      ],
    );
  });

  it('a run of text over the lines of cells is parted word by word', async () => {
    const content =
      box(100, 600, 50, 20) +
      box(150, 600, 50, 20) +
      box(100, 580, 50, 20) +
      box(150, 580, 50, 20) +
      text(110, 605, '12             34');
    const result = await readDocument(drawn(content), 'a.pdf');
    if (!result.ok) assert.fail(result.reason);
    const table = result.document.blocks.find(({ kind }) => kind === 'table');
    assert.deepEqual(table?.kind === 'table' ? table.rows[0]?.map((cell) => cell?.lines) : null, [
      ['12'],
      ['34'],
    ]);
  });

  const raised = (x: number, y: number, words: string): string =>
    `BT /F 6 Tf ${x} ${y} Td (${words}) Tj ET\n`;
  const marks: [what: string, content: string, line: string][] = [
    ['behind a number', text(100, 600, '12') + raised(111, 604, '1'), '12'],
    ['drawn before the number', raised(111, 604, '1') + text(100, 600, '12'), '12'],
    ['in brackets, run by run', text(100, 600, '12') + raised(111, 604, '[') + raised(113, 604, '2]'), '12'],
    [
      'with text behind it',
      text(100, 600, '12') + raised(111, 604, '1') + text(115, 600, 'pages'),
      '12pages',
    ],
    ['a unit stays together', text(100, 600, '12 m') + raised(122, 604, '2'), '12 m2'],
  ];
  for (const [what, content, line] of marks)
    it(`the mark of a note above the line: ${what}`, async () => {
      const result = await readDocument(drawn(content), 'a.pdf');
      if (!result.ok) assert.fail(result.reason);
      assert.deepEqual(
        result.document.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : [])),
        [line],
      );
    });

  it('a small number on its line is no mark', async () => {
    const result = await readDocument(drawn(text(100, 600, '12') + raised(111, 600, '3')), 'a.pdf');
    if (!result.ok) assert.fail(result.reason);
    const [block] = result.document.blocks;
    assert.deepEqual(block?.kind === 'paragraph' ? block.lines : null, ['123']);
  });

  it('Chinese in an encoding whose table the file does not hold, which is asked for by name', async () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 4>>>>]>>';
    const page = new TextDecoder().decode(drawn('BT /F 10 Tf 100 700 Td <D0C2CAD5> Tj ET'));
    const bytes = new TextEncoder().encode(page.replace(/<<\/Type\/Font[^]*Helvetica>>/, font));
    const folder = new URL('../../../../node_modules/pdfjs-dist/cmaps/', import.meta.url);
    const asked: string[] = [];
    const pages: number[][] = [];
    const result = await readDocument(bytes, 'a.pdf', {
      cMap: async (name) => {
        asked.push(name);
        return readFileSync(new URL(name, folder));
      },
      onPage: (...done) => pages.push(done),
    });
    if (!result.ok) assert.fail(result.reason);
    assert.deepEqual(
      result.document.blocks.map((block) => (block.kind === 'paragraph' ? block.lines : [])),
      [['新收']],
    );
    assert.ok(asked.includes('GBK-EUC-H.bcmap'));
    assert.deepEqual(pages, [[1, 1]]);
  });

  for (const [how, type] of [
    ['by RC4', 'rc4.pdf'],
    ['by AES, its objects in packed streams', 'aes.pdf'],
  ] as const)
    it(`a report against printing and copying, encrypted ${how}: as the same without`, async () => {
      const result = await readDocument(saved(type), 'a.pdf');
      if (!result.ok) assert.fail(result.reason);
      assert.deepEqual(result, await readDocument(pdf, 'a.pdf'));
    });

  it('two files at once, of which one is too large: the other one is read', async () => {
    const lines = drawn('0 0 m 9 9 l S '.repeat(100_000));
    const [large, small] = await Promise.all([readDocument(lines, 'a.pdf'), readDocument(pdf, 'a.pdf')]);
    assert.deepEqual(large, { ok: false, reason: 'tooLarge' });
    assert.equal(small.ok, true);
  });

  const files: [what: string, bytes: Uint8Array, reason: string][] = [
    ['of a picture alone', drawn('0 0 100 100 re f'), 'scan'],
    [
      'that asks for a password',
      new TextEncoder().encode(
        new TextDecoder()
          .decode(drawn(text(100, 600, '12')))
          .replace('/Root 1 0 R', `/Root 1 0 R${encryptedForNobody.replace('/U<', '/U<00')}`),
      ),
      'encrypted',
    ],
    ['cut short', pdf.subarray(0, 400), 'damaged'],
    ['that is none', new TextEncoder().encode('notes'), 'damaged'],
  ];
  for (const [what, bytes, reason] of files)
    it(`a file ${what}: ${reason}`, async () => {
      assert.deepEqual(await readDocument(bytes, 'report.pdf'), { ok: false, reason });
    });
});
