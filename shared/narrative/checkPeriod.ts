import type { Report } from '../report/report';
import { compactText } from './compactText';
import type { SectionFinding } from './narrativeFinding';
import { sectionTexts } from './sectionTexts';

/** A range of days that begins on 1 January, as reports write the period that they count. */
const range = /(\d+)年0?1月0?1日(?:起|开始)?(?:至|到|[-—－~～]+)(?:(\d+)年)?(\d{1,2})月(\d{1,2})日/g;
/**
 * What a sentence has to speak of for its range to be the period counted; other work has its own dates, and 据统计 has
 * none.
 */
const aboutPeriod =
  /(统计|数据|报告|年报)[^。，]{0,12}(期限|时限|时段|时间|期间|起止|区间|周期|截止|统计期)|(统计|数据)(期|自|从|为|范围)/;

/**
 * Finds a stated statistical period that is not the whole report year, such as one that ends on 12月30日 or a year
 * mistyped as 202020. A text that states no period, or a range in a sentence about something else, is not judged.
 */
export function checkPeriod(report: Report): SectionFinding[] {
  return sectionTexts(report).flatMap(({ section, text }) =>
    compactText(text)
      .chars.split(/[。；;\n]/)
      .filter((sentence) => aboutPeriod.test(sentence))
      .flatMap((sentence) => [...sentence.matchAll(range)])
      .filter(([, from, to = from, month, day]) => {
        const years = [from, to].every((each) => Number(each) === report.year);
        return !(years && Number(month) === 12 && Number(day) === 31);
      })
      .map(([quote]): SectionFinding => ({ rule: 'narrative.period', section, quote })),
  );
}
