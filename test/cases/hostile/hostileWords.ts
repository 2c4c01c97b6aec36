import { strToU8, zipSync } from 'fflate';
import { filled, type HostileBytes } from './hostileBytes';

const word = (xml: string, others: Record<string, string> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${xml}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(others).map(([name, text]) => [name, strToU8(text)])),
  });
const cellOver = (columns: number): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
const listed =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>';

/** Files of Word. */
export const hostileWords: [name: string, bytes: HostileBytes][] = [
  [
    'a part that inflates a thousand times',
    (size) => zipSync({ 'word/document.xml': new Uint8Array(size * 10) }),
  ],
  [
    'entities within entities',
    () =>
      word('', { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "&c;&c;">]><a>&a;</a>' }),
  ],
  ['empty paragraphs', (size) => word(filled('<w:p/>', size))],
  ['paragraphs within paragraphs', (size) => word(filled('<w:p>', size))],
  ['tables within tables', (size) => word(filled('<w:tbl><w:tr><w:tc>', size))],
  [
    'attributes',
    (size) => word(`<w:p ${Array.from({ length: size / 8 }, (_, index) => `a${index}="1"`).join(' ')}/>`),
  ],
  ['entities of one text', (size) => word(`<w:p><w:r><w:t>${filled('&amp;', size)}</w:t></w:r></w:p>`)],
  [
    'cells over a thousand columns',
    (size) => word(`<w:tbl><w:tr>${filled(cellOver(1000), size)}</w:tr></w:tbl>`),
  ],
  ['cells over a thousand million columns', () => word(`<w:tbl><w:tr>${cellOver(1e9)}</w:tr></w:tbl>`)],
  [
    'a row that begins a thousand million columns in',
    () =>
      word(
        '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
      ),
  ],
  [
    'small tables over a thousand columns',
    (size) => word(filled(`<w:tbl><w:tr>${cellOver(1000)}</w:tr></w:tbl>`, size)),
  ],
  [
    'numbers of a million characters',
    (size) =>
      word(filled(listed, size), {
        'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(500_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      }),
  ],
  [
    'styles based on one another',
    () =>
      word('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>', {
        'word/styles.xml':
          '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
      }),
  ],
  [
    'notes set above the line',
    (size) =>
      word(
        `<w:p>${filled('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>', size)}</w:p>`,
      ),
  ],
];
