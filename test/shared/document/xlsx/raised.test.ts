import assert from 'node:assert/strict';
import { strToU8, unzipSync, strFromU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { readDocument } from '../../../../shared/document/readDocument';

/** A workbook of one cell whose text has this XML, in the table of strings or in the cell itself. */
async function workbookOf(xml: string, inCell: boolean): Promise<Uint8Array> {
  const files = unzipSync(await writeXlsx({ sheets: [{ name: '表', rows: [['文字'], ['下一行']] }] }));
  const change = (name: string, from: RegExp, to: string): void => {
    const text = strFromU8(files[name] ?? new Uint8Array());
    assert.match(text, from);
    files[name] = strToU8(text.replace(from, to));
  };
  if (inCell)
    change(
      'xl/worksheets/sheet1.xml',
      /<c r="A1"[^>]*>.*?<\/c>/s,
      `<c r="A1" t="inlineStr"><is>${xml}</is></c>`,
    );
  else change('xl/sharedStrings.xml', /<si>.*?<\/si>/s, `<si>${xml}</si>`);
  return zipSync(files);
}

const run = (text: string, align = ''): string =>
  `<r><rPr><sz val="9"/>${align === '' ? '' : `<vertAlign val="${align}"/>`}</rPr><t>${text}</t></r>`;

describe('text of a cell that is set above or below the line', () => {
  const cases: [what: string, xml: string, text: string][] = [
    ['the mark of a note behind a number is no digit of it', run('12') + run('1', 'superscript'), '12'],
    ['in brackets too', run('12') + run('[2]', 'superscript'), '12'],
    ['behind a label', run('行政许可') + run('注1', 'superscript'), '行政许可'],
    ['a unit stays together', run('12 m') + run('2', 'superscript'), '12 m2'],
    ['below the line it stands apart', run('12') + run('34567', 'subscript'), '12 34567'],
    ['other runs run on', run('行政') + run('许可 &amp; 处罚'), '行政许可 & 处罚'],
  ];
  for (const [what, xml, text] of cases)
    for (const inCell of [false, true])
      it(`${what}, ${inCell ? 'in the cell' : 'in the table of strings'}`, async () => {
        const result = await readDocument(await workbookOf(xml, inCell), 'a.xlsx');
        if (!result.ok) assert.fail(result.reason);
        const [first] = result.document.blocks;
        assert.deepEqual(first?.kind === 'paragraph' ? first.lines : null, [text]);
      });
});
