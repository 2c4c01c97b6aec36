import type { Report } from '../../report/report';
import type { SectionFinding } from '../narrativeFinding';
import { sectionTexts, type FormText } from '../sectionTexts';

/** A range of days, as reports write the period that they count: 2023年1月1日至12月31日, 2023.1.1-2023.12.31. */
const range =
  /(?<!\d)(\d+)[年./](\d{1,2})[月./](\d{1,2})日?(?:起|开始)?(?:至|到|-+)(?:(\d+)[年./])?(\d{1,2})[月./](\d{1,2})(?!\d)日?/g;
/**
 * What a sentence has to speak of for its range to be the period counted; other work has its own dates, and 据统计 has
 * none.
 */
const aboutPeriod =
  /(统计|数据|报告|年报)[^。，]{0,12}(期限|时限|时段|时间|期间|起止|区间|周期|截止|统计期)|(统计|数据)(期|自|从|为|范围)/;
/** What has to stand right before a range that does not begin on 1 January: 公示时间 and the like have such ranges, too. */
const namesPeriod =
  /(统计|数据)[^。，：]{0,6}(期限|时限|时段|时间|期间|起止|区间|周期|期|范围)(?:起止)?(?:时间|日期)?[为是：]?(?:从|自)?$|统计(?:从|自)$/;
const ofOtherWork = /调查|普查|公示|征求|征集|查阅|访问|上半年|季度|往年|上年/;

/**
 * Finds a stated statistical period that is not the whole report year, such as one that ends on 12月30日, begins in
 * December or has a year mistyped as 202020. A text that states no period, or a range in a sentence about something
 * else, is not judged.
 */
export function checkPeriod(
  report: Report,
  texts: readonly FormText[] = sectionTexts(report),
): SectionFinding[] {
  return texts.flatMap(({ section, compact }) =>
    compact.chars
      .split(/[。；;\n]/)
      .flatMap(periodsOf)
      .filter((found) => !isWholeYear(found, report.year))
      .map(([quote]): SectionFinding => ({ rule: 'narrative.period', section, quote })),
  );
}

function periodsOf(sentence: string): RegExpExecArray[] {
  if (!aboutPeriod.test(sentence)) return [];
  return [...sentence.matchAll(range)].filter((found) => {
    const before = sentence.slice(0, found.index);
    return beginsYear(found) || (namesPeriod.test(before) && !ofOtherWork.test(before));
  });
}

const beginsYear = ([, , month, day]: RegExpExecArray): boolean => Number(month) === 1 && Number(day) === 1;

function isWholeYear(found: RegExpExecArray, year: number): boolean {
  const [, from, , , to = from, month, day] = found;
  return (
    beginsYear(found) &&
    [from, to].every((each) => Number(each) === year) &&
    Number(month) === 12 &&
    Number(day) === 31
  );
}
