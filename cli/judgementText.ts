import { textSectionIds } from '../shared/editions/textSections';
import type { Label } from '../shared/editions/edition';
import { findingText } from '../shared/messages/findingText';
import { factNames } from '../shared/messages/workbookProblemText';
import type { Locale } from '../shared/messages/locale';
import { isSameUnit } from '../shared/report/isSameUnit';
import type { Finding, Verdict } from '../shared/rulebook/finding';
import type { Severity } from '../shared/rulebook/rule';
import type { Judged } from './checkFile';
import { blankLines } from './blankLines';
import { doubtLines } from './doubtLines';
import { suspectLines } from './suspectLines';

const verdicts: Record<Verdict, Label> = {
  clean: { zh: '没有错误和提醒', en: 'no errors or warnings' },
  warnings: { zh: '有提醒，没有错误', en: 'warnings, no errors' },
  errors: { zh: '有错误', en: 'errors' },
};

const severities: Record<Severity, Label> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  note: { zh: '提示', en: 'note' },
};

/**
 * What is said of one report: a heading, the counts, every finding with what to do, the suspects, the blanks that are
 * not 0, and what was not judged. Sums that could not be judged are counted, not listed: they follow from the blanks
 * that are.
 */
export function judgementText(judged: Judged, locale: Locale): string {
  const { file, report, verdict, findings, localisation } = judged;
  const { unit, year, edition } = report;
  const heading =
    locale === 'zh'
      ? `${file}：${unit.name} ${year} 年度：${verdicts[verdict].zh}`
      : `${file}: ${unit.name}, ${year}: ${verdicts[verdict].en}`;
  const listed = findings.filter(({ family, outcome }) => family !== 'sum' || outcome === 'broken');
  return [
    heading,
    countsLine(judged, locale),
    ...listed.flatMap((finding) => findingLines(finding, judged, locale)),
    ...suspectLines(localisation, edition, locale),
    ...doubtLines(judged.doubts, edition, locale),
    ...blankLines(report, locale),
    acrossYearsLine(judged, locale),
    ...unreadSections(judged, locale),
    '',
  ].join('\n');
}

function countsLine({ counts }: Judged, locale: Locale): string {
  const { sums, blanks, errors, warnings, notes } = counts;
  return locale === 'zh'
    ? `  ${sums.all} 条勾稽：${sums.hold} 条成立，${sums.broken} 条不成立，${sums.unjudged} 条不能判断；${blanks} 格未填；${errors} 个错误，${warnings} 处提醒，${notes} 处提示`
    : `  ${sums.all} sums: ${sums.hold} hold, ${sums.broken} broken, ${sums.unjudged} cannot be judged; blank cells: ${blanks}; errors: ${errors}, warnings: ${warnings}, notes: ${notes}`;
}

function findingLines(finding: Finding, { report }: Judged, locale: Locale): string[] {
  const { title, sentence, mend } = findingText(finding, report, locale);
  const severity = severities[finding.severity][locale];
  return locale === 'zh'
    ? [`  【${severity}】${title}：${sentence}`, `    ${mend}`]
    : [`  [${severity}] ${title}: ${sentence}`, `    ${mend}`];
}

/** The sections of text that the file does not carry, so that nobody takes them for judged. */
function unreadSections({ report }: Judged, locale: Locale): string[] {
  const absent = textSectionIds.filter((section) => report.narrative?.[section] === undefined);
  if (absent.length === 0) return [];
  const names = absent.map((section) => factNames[section][locale]);
  return locale === 'zh'
    ? [`  文件里没有这些文字部分，没有核对：${names.join('；')}。`]
    : [`  The file does not hold these parts of the text, so they were not judged: ${names.join(', ')}.`];
}

function acrossYearsLine({ acrossYears, previous, report }: Judged, locale: Locale): string {
  const zh = locale === 'zh';
  if (previous === null)
    return zh
      ? '  没有给出上年报告（--previous），跨年度的内容没有核对。'
      : '  Without the previous report (--previous), nothing across years was judged.';
  const { name } = previous.unit;
  const same = isSameUnit(previous.unit, report.unit);
  if (acrossYears === 'judged') {
    const unsure = zh
      ? '两份报告的单位名称不同，请看清是不是同一个单位。'
      : ' The names of the units differ: make sure that they are one.';
    const compared = zh
      ? `  已与${name} ${previous.year} 年度的报告对照。`
      : `  Compared with the report of ${name}, ${previous.year}.`;
    return same === 'yes' ? compared : compared + unsure;
  }
  if (same === 'no')
    return zh
      ? `  给出的上年报告是${name}的，不是${report.unit.name}的，跨年度的内容没有核对。`
      : `  The previous report given is of ${name}, not of ${report.unit.name}: nothing across years was judged.`;
  return zh
    ? `  给出的上年报告是 ${previous.year} 年度的，不是 ${report.year - 1} 年度的，跨年度的内容没有核对。`
    : `  The previous report given is of ${previous.year}, not of ${report.year - 1}: nothing across years was judged.`;
}
