import { strToU8 } from 'fflate';
import { filled, of, type HostileBytes } from './hostileBytes';

/** Web pages. */
export const hostilePages: [name: string, bytes: HostileBytes][] = [
  ['divs within divs', of('<div>')],
  ['tables within tables', of('<table><tr><td>')],
  ['paragraphs without end', of('<p>1')],
  ['breaks of lines', of('<br>')],
  ['ends of elements that never began', of('</p>')],
  [
    'one element of attributes',
    (size) =>
      strToU8(
        `<p ${filled('a', 0)}${Array.from({ length: size / 8 }, (_, index) => `a${index}=1`).join(' ')}>`,
      ),
  ],
  [
    'many elements of many attributes',
    of(`<p ${Array.from({ length: 900 }, (_, index) => `a${index}`).join(' ')}>`),
  ],
  ['one text', of('数')],
  ['entities', of('&amp;')],
  ['one title', of('年', '<title>')],
  ['rows of one cell', of('<tr><td>1', '<table>')],
  ['cells over a thousand columns', of('<td colspan=1000>1', '<table><tr>')],
  ['cells over a thousand rows and columns', of('<tr><td rowspan=1000 colspan=1000>1', '<table>')],
  ['small tables over a thousand columns', of('<table><tr><td colspan=1000>1<td>2</table>')],
  [
    'a wide row above many short ones',
    (size) => strToU8(`<table><tr>${'<td colspan=1000>1'.repeat(100)}${filled('<tr><td>1', size)}`),
  ],
  [
    'rules of style',
    (size) =>
      strToU8(
        `<style>${filled('.a .b{display:none}', size / 2)}</style>${filled('<p class="a b">', size / 2)}`,
      ),
  ],
  [
    'long selectors of style',
    (size) =>
      strToU8(`<style>${filled('p>p>p>p>p>p>p{display:none}', 40_000)}</style>${filled('<p>1</p>', size)}`),
  ],
  [
    'classes',
    (size) =>
      strToU8(
        `<style>.a{display:none}</style>${`<p class="${'b '.repeat(2000)}">`.repeat(Math.ceil(size / 4000))}`,
      ),
  ],
  ['styles that never end', of('<style>')],
  ['comments of style that never end', (size) => strToU8(`<style>${filled('/*', size)}</style>`)],
  ['braces of style', (size) => strToU8(`<style>${filled('{', size)}</style>`)],
  ['comments that never end', of('<!--')],
  ['openings of tags', of('<')],
  ['headings of sections', of('<p>一、总体情况</p>')],
  ['titles', of('<p>某县2021年政府信息公开工作年度报告</p>')],
  [
    'labels of rows',
    of(
      '<tr><td>1.属于国家秘密<td>1',
      '<p>三、收到和处理政府信息公开申请情况</p><table><tr><td>自然人<td>商业企业',
    ),
  ],
  ['one cell of labels', of('1.属于国家秘密<br>', '<table><tr><td>自然人<td>商业企业<tr><td>')],
  ['raised texts', of('<sup>1</sup>', '<p>1')],
];
