import { of, type HostileBytes } from './hostileBytes';

/** Texts. */
export const hostileTexts: [name: string, bytes: HostileBytes][] = [
  ['empty lines', of('\n')],
  ['one line of numbers', of('1 ')],
  ['long lines of numbers', of(`${'1 '.repeat(2000)}甲\n`)],
  ['one line of bars', of('|')],
  ['lines of bars', of(`a${'|'.repeat(4000)}b|\n`)],
  ['lines of blanks', of(`a${' '.repeat(4000)}b\n`)],
  ['one line of tabs', of('\t')],
  ['lines of tabs', of('\t\t\t\t1\n')],
  ['lines of labels', of('其他\n', '三、收到和处理政府信息公开申请情况\n自然人\n')],
  ['lines of one number', of('1\n', '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n结果维持\n')],
  ['one line of headings', of('。一、总体情况 ')],
  ['one line of brackets', of('（')],
  ['one line of dates', of('。某县人民政府2022年1月')],
  ['lines of years', of('2021年\n')],
  ['one sentence', of('年')],
];
