import assert from 'node:assert/strict';
import type { Document } from '../../../shared/document/document';
import { documentLimits } from '../../../shared/document/documentLimits';
import { readDocument } from '../../../shared/document/readDocument';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(text: string | Uint8Array, name = 'page.html'): Promise<Document> {
  const result = await readDocument(typeof text === 'string' ? bytes(text) : text, name);
  return result.ok ? result.document : assert.fail(result.reason);
}

/** Paragraphs as their text, headings with their level, tables as rows of cells; a merged cell in each of its slots. */
const shown = ({ blocks }: Document): unknown[] =>
  blocks.map((block) => {
    if (block.kind === 'table')
      return block.rows.map((row) => row.map((cell) => cell?.lines.join('/') ?? null));
    const text = block.lines.join('/');
    return block.heading === undefined ? text : `${block.heading} ${text}`;
  });

describe('what stands in a page', () => {
  const pages: [what: string, page: string, expected: unknown[]][] = [
    [
      'paragraphs and headings',
      '<h1>年度报告</h1><p>一、<b>总体</b>情况</p>',
      ['1 年度报告', '一、总体情况'],
    ],
    ['lines that the page breaks itself', '<p>第一行<br>第二行</p>', ['第一行/第二行']],
    ['white space as a browser folds it', '<p> 甲\n  乙&nbsp;&nbsp;丙 </p>', ['甲 乙 丙']],
    [
      'a table with merged cells in each slot',
      '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      [
        [
          ['甲', '乙', '乙'],
          ['甲', '1', '2'],
        ],
      ],
    ],
    [
      'a slot without a cell',
      '<table><tr><td>1<td>2<tr><td>3</table>',
      [
        [
          ['1', '2'],
          ['3', null],
        ],
      ],
    ],
    [
      'tables within tables that lay out a page, in their order',
      '<table><tr><td>菜单</td><td><p>前</p><table><tr><td>1</td><td>2</td></tr></table><p>后</p></td></tr></table>',
      ['菜单', '前', [['1', '2']], '后'],
    ],
    [
      'nothing that is not seen',
      '<p>看得见</p><script>1</script><style>p{}</style><div hidden>2</div><div style="display : none">3</div><nav>4</nav>',
      ['看得见'],
    ],
    [
      'no mark of a note with the number before it',
      '<p>12<sup>1</sup></p><p>12<sub>[2]</sub>件</p><p>12<span style="vertical-align: super">注1</span></p><p>12<a href="#_ftn1"><span class=MsoFootnoteReference><span>[1]</span></span></a></p>',
      ['12', '12件', '12', '12'],
    ],
    [
      'raised words and numbers beside others, apart from them',
      '<p><sup>1</sup>2</p><p><sup>12</sup></p><p>12<sup>其中修订3件</sup></p><p>30m<sup>2</sup></p>',
      ['1 2', '12', '12 其中修订3件', '30m2'],
    ],
    [
      'nothing that is struck through',
      '<p><del>25</del>26</p><p>26<s>25</s></p><p><strike>25</strike> 26</p><p><span style="text-decoration:line-through">25</span>26</p>',
      ['26', '26', '26', '26'],
    ],
    ['what is never closed', '<div><p>甲<p>乙<table><tr><td>1<td>2', ['甲', '乙', [['1', '2']]]],
  ];
  for (const [what, page, expected] of pages)
    it(what, async () => {
      assert.deepEqual(shown(await read(page)), expected);
    });

  describe('styles of the page itself', () => {
    const hidden: [what: string, style: string, element: string][] = [
      ['a class', '.x{display:none}', '<p class="a x">9</p>'],
      [
        'a class among others',
        'p{color:red} .a,.x , .b { color: red; DISPLAY : none !important }',
        '<p class=x>9</p>',
      ],
      ['a name with a class', 'p.x{visibility:hidden}', '<p class=x>9</p>'],
      ['an id', '#x{display:none}', '<div id=x><p>9</p></div>'],
      ['a class within a class', '.y .x{display:none}', '<div class=y><div><p class=x>9</p></div></div>'],
      ['what is right within another', '.y > .x{display:none}', '<div class=y><p class=x>9</p></div>'],
      ['styles for screens', '@media screen { .x { display: none } }', '<p class=x>9</p>'],
      ['comments between', '/* .a{ */ .x /* } */ {display:none}', '<p class=x>9</p>'],
      ['a table cell', 'td.x{display:none}', '<table><tr><td class=x>9</td></tr></table>'],
    ];
    for (const [what, style, element] of hidden)
      it(`${what}: not read`, async () => {
        assert.deepEqual(shown(await read(`<p>甲</p>${element}<style>${style}</style>`)), ['甲']);
      });

    const seen: [what: string, style: string, element: string][] = [
      ['another class', '.x{display:none}', '<p class="xx y">9</p>'],
      ['shown again by a later rule', '.x{display:none} .x{display:block}', '<p class=x>9</p>'],
      ['shown again by a closer rule', '.x.on{display:block} .x{display:none}', '<p class="x on">9</p>'],
      ['shown again by the element itself', '.x{display:none}', '<p class=x style="display:block">9</p>'],
      ['hidden on paper alone', '@media print { .x{display:none} }', '<p class=x>9</p>'],
      ['hidden in a state alone', '.x:hover{display:none}', '<p class=x>9</p>'],
      ['not right within another', '.y > .x{display:none}', '<div class=y><div><p class=x>9</p></div></div>'],
    ];
    for (const [what, style, element] of seen)
      it(`${what}: read`, async () => {
        assert.deepEqual(shown(await read(`<style>${style}</style>${element}`)), ['9']);
      });
  });

  it('its title', async () => {
    assert.equal((await read('<title> 某局年报 </title><p>甲</p>')).title, '某局年报');
  });

  const encodings: [what: string, source: Uint8Array][] = [
    ['UTF-8', bytes('<p>年报</p>')],
    [
      'GBK, which the page declares',
      Buffer.concat([bytes('<meta charset="gb2312"><p>'), Buffer.from('c4eab1a8', 'hex')]),
    ],
    ['GBK, which nothing declares', Buffer.concat([bytes('<p>'), Buffer.from('c4eab1a8', 'hex')])],
    ['UTF-16 with a byte order mark', Buffer.from('fffe3c0070003e0074 5ea562'.replace(' ', ''), 'hex')],
  ];
  for (const [what, source] of encodings)
    it(`in ${what}`, async () => {
      assert.deepEqual(shown(await read(source)), ['年报']);
    });
});

describe('what stands in a text', () => {
  const texts: [what: string, text: string, expected: unknown[]][] = [
    ['paragraphs, without blank lines', '甲\n\n　　乙 \n', ['甲', '乙']],
    [
      'rows with tabs',
      '甲\t\t1\n乙\t2\t',
      [
        [
          ['甲', '', '1'],
          ['乙', '2', ''],
        ],
      ],
    ],
    [
      'rows with bars',
      '| 甲 | | 1 |\n| --- | --- | --- |\n| 乙 | 2 | |',
      [
        [
          ['甲', '', '1'],
          ['乙', '2', ''],
        ],
      ],
    ],
    ['rows with gaps', '行政许可      3     4', [[['行政许可', '3', '4']]]],
    ['numbers behind a label', '规章 0 0 0', [[['规章', '0', '0', '0']]]],
    ['headings of Markdown', '## 一、总体情况', ['2 一、总体情况']],
    ['a sentence with numbers is no row', '全年收到 3 件  4 件。', ['全年收到 3 件 4 件。']],
  ];
  for (const [what, text, expected] of texts)
    it(what, async () => {
      assert.deepEqual(shown(await read(text, 'page.txt')), expected);
    });
});

describe('a file that gives no document says why', () => {
  const files: [reason: string, name: string, content: () => Uint8Array][] = [
    ['unknownKind', 'report.zip', () => bytes('甲')],
    ['tooLarge', 'report.html', () => new Uint8Array(documentLimits.fileBytes + 1)],
    ['tooDeep', 'report.html', () => bytes('<div>'.repeat(10_000))],
    ['tooDeep', 'report.html', () => bytes('<table><tr><td>'.repeat(10_000))],
    [
      'tooLarge',
      'report.html',
      () => bytes(`<table>${`<tr>${'<td colspan=1000>1</td>'.repeat(100)}</tr>`.repeat(10)}</table>`),
    ],
    ['tooLarge', 'report.txt', () => bytes('甲\t乙\n'.repeat(150_000))],
    ['notText', 'report.txt', () => Uint8Array.from([0xff, 0x00, 0xff, 0xff, 0x81])],
  ];
  for (const [reason, name, content] of files)
    it(`${reason}: ${name}, ${content().length} bytes`, async () => {
      assert.deepEqual(await readDocument(content(), name), { ok: false, reason });
    });
});
