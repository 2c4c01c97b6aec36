import type { Table } from '../../editions/edition';
import { editions } from '../../editions/editions';
import { textSections } from '../../editions/textSections';
import type { Figure, Report } from '../../report/report';

/** One section as it is published: its printed heading, and its paragraphs or its table. */
export type PublishedSection =
  | { heading: string; paragraphs: string[]; table: null }
  | { heading: string; paragraphs: null; table: Table };

/** A report as it is published: title, number, the six sections, and who signed it when. */
export interface PublishedReport {
  title: string;
  /** The title in the parts that it is broken into where it is too long for a line: whose report, and which. */
  titleParts: [whose: string, which: string];
  documentNumber: string | null;
  /** What stands before the first section. */
  introduction: string[];
  sections: PublishedSection[];
  unitName: string;
  /** `2022年1月12日`, or as it was written where that is no day. */
  signedOn: string | null;
}

/** Puts a report into the order of the official form. Source: 国办公开办函〔2021〕30号 and 〔2019〕60号. */
export function publishedReport(report: Report): PublishedReport {
  const { edition, unit, year, narrative, documentNumber, signedOn } = report;
  const linesOf = (written: string | undefined): string[] =>
    (written ?? '').split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const text = (section: keyof typeof textSections): PublishedSection => ({
    heading: textSections[section],
    paragraphs: linesOf(narrative?.[section]),
    table: null,
  });
  const which = `${year}年政府信息公开工作年度报告`;
  return {
    title: `${unit.name}${which}`,
    titleParts: [unit.name, which],
    documentNumber: documentNumber ?? null,
    introduction: linesOf(report.introduction),
    sections: [
      text('overview'),
      ...editions[edition].tables.map((table): PublishedSection => ({
        heading: table.title,
        paragraphs: null,
        table,
      })),
      text('problems'),
      text('other'),
    ],
    unitName: unit.name,
    signedOn: signedOn === undefined ? null : dayInWords(signedOn),
  };
}

/** A figure as it is printed; a blank stays blank. */
export function printedFigure(figure: Figure | undefined): string {
  if (figure === null || figure === undefined) return '';
  if (typeof figure === 'string') return figure;
  return Number.isInteger(figure) ? figure.toFixed(0) : figure.toFixed(6).replace(/0+$/, '');
}

function dayInWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match === null ? day : `${match[1]}年${Number(match[2])}月${Number(match[3])}日`;
}
