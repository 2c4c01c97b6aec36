import { readDate } from '../../layout/readDate';
import { plainText } from '../labelText';
import type { TextLine } from './readSections';

/** What the lines before the first section tell of a report. */
export interface FrontFacts {
  name: string | null;
  year: number | null;
  documentNumber: string | null;
}

const title =
  /^(.*?)(?:关于(?:印发|公布|报送)?)?[《]?((?:19|20)\d\d)年度?(.*?)(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报|总结)/;
const titleWithoutYear = /^(.+?)(?:政府|政务)?信息公开(?:工作)?年度(?:工作)?报告/;
const period = /(?:统计期限|统计时限|统计时间|起止时间|数据).{0,12}?((?:19|20)\d\d)年1月1日/;
const number = /^[\u4e00-\u9fa5]{1,20}[〔［[（(【]((?:19|20)\d\d)[〕］\])）】]第?\d{1,5}[号號]$/;
const numberField =
  /^(?:发文字号|文号|发布文号|发文号)[:：]?([\u4e00-\u9fa5]{1,20}[〔［[（(【](?:19|20)\d\d[〕］\])）】]第?\d{1,5}[号號])/;
/** A number with the title right behind it. */
const glued = /^([\u4e00-\u9fa5]{1,20}[〔［[（(【](?:19|20)\d\d[〕］\])）】]第?\d{1,5}[号號])(?=.*信息公开)/;
const letterhead = /^([\u4e00-\u9fa5]{4,40}(?:政府|局|委员会|委|办公室|办公厅|办事处|厅|管委会))文件$/;
const chineseYear = /[二][〇○零][〇○零一二三四五六七八九]{2}/;

/** A title may be broken into so many lines. */
const longestTitle = 3;

/**
 * Reads title, year, unit and document number from the lines before the first section.
 *
 * @param pageTitle what the source gives as its title beside the text
 */
export function readFacts(front: TextLine[], pageTitle: string | undefined): FrontFacts {
  const printed = front.map(({ text }) => text.replace(/[\s\u200b]/g, ''));
  const lines = printed.map((line) => withDigits(plainText(line)));
  const titled = titleOf(lines) ?? titleOf([withDigits(plainText(pageTitle ?? ''))]);
  const stated = period.exec(lines.join(''));
  const head = lines.flatMap((line) => letterhead.exec(line)?.[1] ?? [])[0];
  return {
    name: head ?? titled?.name ?? null,
    year: titled?.year ?? (stated === null ? null : Number(stated[1])),
    documentNumber: documentNumberOf(printed),
  };
}

function titleOf(lines: string[]): { name: string | null; year: number | null } | null {
  for (let start = 0; start < lines.length; start += 1)
    for (let count = 1; count <= longestTitle; count += 1) {
      const text = lines.slice(start, start + count).join('');
      if (number.test(lines[start] ?? '')) break;
      if (text.length > 100 || /[。；]/.test(text)) break;
      const match = title.exec(text);
      if (match !== null) return { name: nameOf(match[1] ?? '', match[3] ?? ''), year: Number(match[2]) };
    }
  const plain = lines.flatMap((line) =>
    line.length <= 60 ? (titleWithoutYear.exec(line)?.[1] ?? []) : [],
  )[0];
  return plain === undefined ? null : { name: nameOf(plain, ''), year: null };
}

/** The body's name stands before the year, or between it and 政府信息公开. */
function nameOf(before: string, between: string): string | null {
  const name = (before || between)
    .replace(/^.*?[〔［[（(【](?:19|20)\d\d[〕］\])）】]第?\d{1,5}[号號]/, '')
    .replace(/^(关于|附件\d*|标题|名称)[:：]?/, '')
    .replace(/[《》“”"：:【】]/g, '');
  return name.length >= 2 && name.length <= 60 ? name : null;
}

function documentNumberOf(lines: string[]): string | null {
  for (const line of lines) {
    const found = number.test(line) ? line : (numberField.exec(line)?.[1] ?? glued.exec(line)?.[1] ?? null);
    if (found !== null && !/^国办|^国务院/.test(found)) return found;
  }
  return null;
}

/** 二〇二三年 as 2023年. */
const withDigits = (text: string): string =>
  text.replace(chineseYear, (year) =>
    Array.from(year, (char) => '〇一二三四五六七八九'.indexOf(char.replace(/[○零]/, '〇'))).join(''),
  );

/** The day that a signature gives, `YYYY-MM-DD`, or as it stands when it is no day of the calendar. */
export const dayOf = (date: string): string => readDate(date.replace(/\s/g, '')) ?? date;
