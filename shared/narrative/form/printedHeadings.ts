import { editions } from '../../editions/editions';
import { textSections } from '../../editions/textSections';
import type { SectionId } from '../narrativeFinding';

/** One of the six sections that a report has, as its heading is printed: `五、存在的主要问题及改进情况`. */
export interface PrintedHeading {
  printed: string;
  /** `五` */
  number: string;
  /** `存在的主要问题及改进情况` */
  name: string;
  /** What the name holds however else it is worded. */
  sign: RegExp;
  /** Where the section is written out; null for the three tables. */
  section: SectionId | null;
}

const heading = (printed: string, sign: RegExp, section: SectionId | null = null): PrintedHeading => ({
  printed,
  number: printed.slice(0, 1),
  name: printed.slice(2),
  sign,
  section,
});

const [disclosure, requests, disputes] = editions['2021'].tables.map(({ title }) => title);

/**
 * The six headings in their order; they are the same in both editions. 复议 tells 四 from 三, whose 申请 both may name.
 * Source: 国办公开办函〔2021〕30号 and 〔2019〕60号.
 */
export const printedHeadings: PrintedHeading[] = [
  heading(textSections.overview, /^(总体|基本|总的)(工作)?情况$|^(总体)?概[述况]$/, 'overview'),
  heading(disclosure ?? '', /^主动公开/),
  heading(requests ?? '', /^(?!.*(复议|诉讼)).*申请/),
  heading(disputes ?? '', /复议|诉讼/),
  heading(textSections.problems, /问题/, 'problems'),
  heading(textSections.other, /^其[他它]/, 'other'),
];

/** A heading as it was found, taken apart: its number (null when it has none) and its name. */
export interface FoundHeading {
  found: string;
  number: string | null;
  name: string;
}

/** Takes a heading apart: `五、…`, `五．…`, `第五部分 …`, `（五）…`, `5、…`. Arabic digits become Chinese numerals. */
export function takeApart(found: string): FoundHeading {
  const plain = found.replace(/\s/g, '');
  const match = /^[（(]?第?([一二三四五六七八九十]+|\d+)(?:部分|章|[、.．，,：:）)])*(.*)$/.exec(plain);
  const name = (match?.[2] ?? plain).replace(/[。：:；;]+$/, '');
  return { found: found.trim(), number: match ? numeral(match[1] ?? '') : null, name };
}

const numeral = (number: string): string =>
  /^\d+$/.test(number) ? ('〇一二三四五六七八九'[Number(number)] ?? number) : number;
