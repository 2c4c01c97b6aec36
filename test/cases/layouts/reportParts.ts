import { editions } from '../../../shared/editions/editions';
import { textSections } from '../../../shared/editions/textSections';
import type { Report } from '../../../shared/report/report';

/** What stands around the tables of a published report, line by line. */
export interface ReportParts {
  front: string[];
  overview: string[];
  problems: string[];
  other: string[];
  /** Unit and date. */
  signature: string[];
}

const linesOf = (text: string | undefined): string[] =>
  (text ?? '').split('\n').filter((line) => line !== '');

const inWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};

/** The text of a report as it is published. */
export function reportParts({
  unit,
  year,
  edition,
  documentNumber,
  signedOn,
  narrative,
}: Report): ReportParts {
  return {
    front: [
      ...(documentNumber === undefined ? [] : [documentNumber]),
      `${unit.name}${year}年政府信息公开工作年度报告`,
      `本报告根据《中华人民共和国政府信息公开条例》和${editions[edition].notice}编制，统计期限为${year}年1月1日至${year}年12月31日。`,
    ],
    overview: linesOf(narrative?.overview),
    problems: linesOf(narrative?.problems),
    other: linesOf(narrative?.other),
    signature: [unit.name, ...(signedOn === undefined ? [] : [inWords(signedOn)])],
  };
}

/** A report's parts in their order, each under its heading; the tables as `table` writes them. */
export function inOrder<Part>(
  report: Report,
  line: (text: string) => Part,
  heading: (text: string) => Part,
  table: (index: number) => Part,
): Part[] {
  const parts = reportParts(report);
  const { tables } = editions[report.edition];
  return [
    ...parts.front.map(line),
    heading(textSections.overview),
    ...parts.overview.map(line),
    ...tables.flatMap(({ title }, index) => [heading(title), table(index)]),
    heading(textSections.problems),
    ...parts.problems.map(line),
    heading(textSections.other),
    ...parts.other.map(line),
    ...parts.signature.map(line),
  ];
}
