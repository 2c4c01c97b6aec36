import { readDate } from '../../layout/readDate';
import { plainText } from '../labelText';
import { chooseTitle } from './chooseTitle';
import type { TextLine } from './readSections';
import { titlesOf, titleWithout } from './titles';

/** What the lines before the first section tell of a report. */
export interface FrontFacts {
  name: string | null;
  year: number | null;
  documentNumber: string | null;
}

const period = /(?:统计期限|统计时限|统计时间|起止时间|数据).{0,12}?((?:19|20)\d\d)年1月1日/;
const number = /^[\u4e00-\u9fa5]{1,20}[〔［[（(【]((?:19|20)\d\d)[〕］\])）】]第?\d{1,5}[号號]$/;
const numberField =
  /^(?:发文字号|文号|发布文号|发文号)[:：]?([\u4e00-\u9fa5]{1,20}[〔［[（(【](?:19|20)\d\d[〕］\])）】]第?\d{1,5}[号號])/;
/** A number with the title right behind it. */
const glued = /^([\u4e00-\u9fa5]{1,20}[〔［[（(【](?:19|20)\d\d[〕］\])）】]第?\d{1,5}[号號])(?=.*信息公开)/;
const letterhead = /^([\u4e00-\u9fa5]{4,40}(?:政府|局|委员会|委|办公室|办公厅|办事处|厅|管委会))文件$/;
const chineseYear = /[二][〇○零][〇○零一二三四五六七八九]{2}/;

/**
 * Reads title, year, unit and document number from the lines before the first section.
 *
 * @param pageTitle what the source gives as its title beside the text
 */
export function readFacts(front: TextLine[], pageTitle: string | undefined): FrontFacts {
  const printed = front.map(({ text }) => text.replace(/[\s\u200b]/g, ''));
  const lines = front.map((line, index) => ({ ...line, text: withDigits(plainText(printed[index] ?? '')) }));
  const stated = period.exec(lines.map(({ text }) => text).join(''))?.[1];
  const { name, year } = chooseTitle(
    titlesOf(lines),
    titlesOf([pageLine(withDigits(plainText(pageTitle ?? '')))])[0] ?? null,
    stated === undefined ? null : Number(stated),
  );
  const head = lines.flatMap(({ text }) => letterhead.exec(text)?.[1] ?? [])[0];
  return {
    name: head ?? name ?? titleWithout(lines)?.name ?? null,
    year,
    documentNumber: documentNumberOf(printed),
  };
}

const pageLine = (text: string): TextLine => ({
  text,
  place: {},
  block: 0,
  isHeading: false,
  isLink: false,
});

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
