import { printedHeadings, takeApart } from '../../narrative/form/printedHeadings';
import { plainText } from '../labelText';

/** What headings end with; 一、本年新收政府信息公开申请数量 is a row of 表三. */
const endsHeading = /(情况|事项|措施|概述|概况|问题)$/;

/** No heading of a section is longer, in characters. */
const longest = 45;

/**
 * Which of the six sections a line is the heading of, from 0, or null. It needs its number, or to be worded as the form
 * prints it.
 */
export function sectionOf(line: string): number | null {
  const text = plainText(line);
  if (text.length > longest || /[。;]/.test(text)) return null;
  const { number, name } = takeApart(text);
  const at = printedHeadings.findIndex((heading) => heading.sign.test(name));
  const heading = printedHeadings[at];
  if (heading === undefined) return null;
  if (!endsHeading.test(name)) return null;
  const isPrinted = name === heading.name;
  const isNumbered = number !== null && /^第?[一二三四五六七](部分|章)?[、.,:]/.test(text);
  return isPrinted || isNumbered ? at : null;
}
