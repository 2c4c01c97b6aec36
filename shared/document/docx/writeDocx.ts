import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Report } from '../../report/report';
import { publishedReport } from '../published/publishedReport';
import { addToPackage } from './addToPackage';
import { fonts, lineHeight, page, size } from './officialForm';
import { tableDocx } from './tableDocx';

/**
 * A report as an official document in .docx, to be edited in Word and WPS: the official form with its tables, no macros. It
 * carries the report's JSON in a custom XML part, so that it can be read back exactly.
 */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const { title, documentNumber, introduction, sections, unitName, signedOn } = publishedReport(report);
  const children = [
    ...(documentNumber === null
      ? []
      : [line(documentNumber, {}, { alignment: AlignmentType.CENTER }), line('')]),
    line(title, { font: fonts.title, size: size.title }, titleParagraph),
    line(''),
    ...introduction.map((text) => line(text, {}, indented)),
    ...sections.flatMap(({ heading, paragraphs, table }) => [
      line(heading, { font: fonts.firstHeading }, { ...indented, keepNext: true, heading: 'Heading1' }),
      ...(paragraphs === null
        ? [tableDocx(table, report.figures)]
        : paragraphs.map((text) => line(text, fontOf(text), indented))),
    ]),
    line(''),
    line(unitName, {}, { ...signature, keepNext: true }),
    ...(signedOn === null ? [] : [line(signedOn, {}, signature)]),
  ];
  const document = new Document({
    title,
    creator: unitName,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { font: fonts.body, size: size.body, language: { eastAsia: 'zh-CN' } } },
        heading1: { run: { font: fonts.firstHeading, size: size.body, bold: false, color: '000000' } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: page.width, height: page.height }, margin: page.margin } },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children,
      },
    ],
  });
  return addToPackage(new Uint8Array(await Packer.toArrayBuffer(document)), report);
}

const spacing = { line: lineHeight, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const indented: IParagraphOptions = { indent: { firstLine: 2 * 320 }, alignment: AlignmentType.BOTH };
const titleParagraph: IParagraphOptions = {
  alignment: AlignmentType.CENTER,
  spacing: { ...spacing, line: 640 },
};
/** The date stands four characters from the right. Source: GB/T 9704-2012, 7.3.5. */
const signature: IParagraphOptions = { alignment: AlignmentType.RIGHT, indent: { right: 4 * 320 } };

const line = (text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing, ...paragraph, children: [new TextRun({ ...run, text })] });

/** （一）… in a line of its own is a heading of the second level. */
const fontOf = (text: string): IRunOptions =>
  /^（[一二三四五六七八九十]+）[^。；]{1,30}。?$/.test(text.trim()) ? { font: fonts.secondHeading } : {};

const pageNumber = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: 280, right: 280 },
        children: [
          new TextRun({
            font: fonts.table,
            size: size.pageNumber,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
