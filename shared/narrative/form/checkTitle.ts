import type { Report } from '../../report/report';
import type { SectionFinding } from '../narrativeFinding';
import { sectionTexts, type FormText } from '../sectionTexts';

const name = '政府信息公开(?:工作)?年度?报告';
const named = new RegExp(name);
/** A line that is nothing but a title: what is done with a report, such as 编制 and 公布, may be about last year's. */
const title = new RegExp(
  `^(?:(?!编制|发布|公布|公开了|报送|完成|印发)[^，。；：、]){0,30}?(\\d{4})年度?${name}$`,
);
/** A sentence that announces this very report. */
const announcements = [
  new RegExp(`现(?:将|予以?|向社会)?[^。；，]{0,30}?(\\d{4})年度?${name}`),
  new RegExp(`(\\d{4})年度?${name}[^。；，]{0,10}如下`),
];

/**
 * Finds a title, or a sentence that announces the report, with another year than the report's: most often last year's
 * text used again. Titles of other papers, in 《》, do not count.
 */
export function checkTitle(
  report: Report,
  texts: readonly FormText[] = sectionTexts(report),
): SectionFinding[] {
  return texts.flatMap(({ section, compact }): SectionFinding[] => {
    const plain = compact.chars.replace(/《[^》\n]{0,60}》/g, '');
    if (!named.test(plain)) return [];
    const found = [
      ...plain.split('\n').map((line) => title.exec(line)),
      ...plain
        .split(/[。；\n]/)
        .flatMap((sentence) => announcements.map((announcement) => announcement.exec(sentence))),
    ].find((match) => match !== null && Number(match[1]) !== report.year);
    return found ? [{ rule: 'narrative.title.year', section, quote: found[0] }] : [];
  });
}
