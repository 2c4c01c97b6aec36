import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../../shared/document/readDocument';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A document of Word with that body. */
function wordFile(body: string, others: Record<string, string> = {}): Uint8Array {
  const parts = {
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const raised = '<w:vertAlign w:val="superscript"/>';
const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const listed = (text: string, level: number): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`);

async function shown(bytes: Uint8Array): Promise<unknown[]> {
  const result = await readDocument(bytes, 'report.docx');
  if (!result.ok) assert.fail(result.reason);
  return result.document.blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map((each) => each?.lines.join('/') ?? null))
      : `${block.heading ?? ''}${block.lines.join('/')}`,
  );
}

describe('what stands in a document of Word', () => {
  const bodies: [what: string, body: string, expected: unknown[]][] = [
    ['runs of one paragraph together', paragraph(run('一、') + run('总体情况')), ['一、总体情况']],
    ['lines that it breaks itself', paragraph(`${run('甲')}<w:r><w:br/></w:r>${run('乙')}`), ['甲/乙']],
    [
      'what was put in under tracking, not what was deleted',
      paragraph(`<w:ins>${run('26')}</w:ins><w:del><w:r><w:delText>25</w:delText></w:r></w:del>`),
      ['26'],
    ],
    ['nothing hidden', paragraph(run('看得见') + run('看不见', '<w:vanish/>')), ['看得见']],
    ['what is no longer hidden', paragraph(run('看得见', '<w:vanish w:val="0"/>')), ['看得见']],
    ['nothing struck through', paragraph(run('25', '<w:strike/>') + run('26')), ['26']],
    ['nothing struck through twice', paragraph(run('26') + run('25', '<w:dstrike w:val="true"/>')), ['26']],
    ['what is no longer struck', paragraph(run('26', '<w:strike w:val="0"/>')), ['26']],
    [
      'no mark of a note with the number before it',
      paragraph(run('12') + run('[', raised) + run('1', raised) + run(']', raised) + run('件')),
      ['12件'],
    ],
    ['no raised word, either', paragraph(run('12') + run('其中修订3件', raised)), ['12 其中修订3件']],
    ['a number that is itself set lower', paragraph(run('12', '<w:vertAlign w:val="subscript"/>')), ['12']],
    ['square metres', paragraph(run('30m') + run('2', raised)), ['30m2']],
    [
      'the results of fields, not their codes',
      paragraph(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('3')}`),
      ['3'],
    ],
    [
      'text boxes, once',
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['框'],
    ],
    [
      'cells merged across and down, in each of their slots',
      `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('1')}${cell('2')}</w:tr></w:tbl>`,
      [
        [
          ['甲', '乙', '乙'],
          ['甲', '1', '2'],
        ],
      ],
    ],
    [
      'headings by their level',
      paragraph(run('一、总体情况'), '<w:outlineLvl w:val="0"/>'),
      ['1一、总体情况'],
    ],
  ];
  for (const [what, body, expected] of bodies)
    it(what, async () => {
      assert.deepEqual(await shown(wordFile(body)), expected);
    });

  it('no mark of a note whose style raises it', async () => {
    const styles = `<w:styles ${namespaces}><w:style w:type="character" w:styleId="a3"><w:rPr>${raised}</w:rPr></w:style></w:styles>`;
    const body = paragraph(run('12') + run('1', '<w:rStyle w:val="a3"/>'));
    assert.deepEqual(await shown(wordFile(body, { 'word/styles.xml': styles })), ['12']);
  });

  it('automatic numbers, written out level by level', async () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="3">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
    const body = [
      listed('总体情况', 0),
      listed('主动公开', 1),
      listed('依申请公开', 1),
      listed('甲', 2),
      listed('表格', 0),
      listed('乙', 1),
    ];
    assert.deepEqual(await shown(wordFile(body.join(''), { 'word/numbering.xml': numbering })), [
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.甲',
      '二、表格',
      '（一）乙',
    ]);
  });
});

describe('a file that is no readable document says why', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const named = (name: string): Uint8Array => Buffer.concat([compound, Buffer.from(name, 'utf16le')]);
  const files: [name: string, bytes: Uint8Array, reason: string][] = [
    ['report.docx', wordFile(paragraph(run('甲'))).subarray(0, 100), 'damaged'],
    ['report.docx', strToU8('not a zip'), 'damaged'],
    ['report.docx', zipSync({ 'other.xml': strToU8('<a/>') }), 'damaged'],
    ['report.docx', named('EncryptedPackage'), 'encrypted'],
    ['report.docx', named('WordDocument'), 'oldWord'],
    ['report.doc', named('WordDocument'), 'oldWord'],
    ['report.wps', named('WordDocument'), 'oldWord'],
    ['report.xls', named('Workbook'), 'oldExcel'],
    ['report.ofd', zipSync({ 'OFD.xml': strToU8('<a/>') }), 'ofd'],
    ['report.pdf', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'picture'],
    ['report.docx', wordFile('<!DOCTYPE a>'), 'unsafe'],
    ['report.docx', wordFile('<w:sdt>'.repeat(5000)), 'tooDeep'],
    ['report.docx', zipSync({ 'word/document.xml': new Uint8Array(25 * 1024 * 1024) }), 'tooLarge'],
  ];
  for (const [name, bytes, reason] of files)
    it(`${name}: ${reason}`, async () => {
      assert.deepEqual(await readDocument(bytes, name), { ok: false, reason });
    });
});
