import { printedHeadings } from '../../narrative/form/printedHeadings';

/** Words that headings are made of, so that one may be known within a line. */
const wordings = [
  ...printedHeadings.map(({ name }) => name),
  '主动公开情况',
  '政府信息公开(?:被申请)?行政复议[、及和]?(?:提起)?行政诉讼(?:的)?情况',
  '因政府信息公开工作被申请行政复议、?提起行政诉讼(?:的)?情况',
  '(?:政府信息公开工作)?存在的?主要问题[及和与]改进(?:情况|措施)',
  '其[他它]需要报告的?事项',
];
const inLine = new RegExp(
  `(?<=^|[。；！？）)\\s])(?=[一二三四五六][、.．]\\s*(?:${wordings.join('|')}))`,
  'g',
);
const wholeHeading = new RegExp(`^([一二三四五六][、.．]\\s*(?:${wordings.join('|')}))[\\s:：。]*(.+)$`);

/** …处理费。某县人民政府2022年1月20日 */
const signed = /^(.*。)([^。；，：]{3,40}?)((?:19|20)\d\d年\d{1,2}月\d{1,2}日)$/;

/** A line in parts, where headings stand within it: `…日。一、总体情况 2025年，…` is three lines. */
export function splitHeadings(line: string): string[] {
  return line
    .split(inLine)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const match = wholeHeading.exec(part);
      return match === null ? [part] : [match[1] ?? '', match[2] ?? ''];
    })
    .flatMap((part) => signed.exec(part)?.slice(1) ?? [part]);
}
