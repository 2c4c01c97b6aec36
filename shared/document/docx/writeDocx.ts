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
import { characterSpacing, characterWidth, fonts, lineHeight, page, size, tableGap } from './officialForm';
import { tableDocx } from './tableDocx';

/**
 * A report as an official document in .docx, to be edited in Word and WPS: the official form with its tables, no macros. It
 * carries the report's JSON in a custom XML part, so that it can be read back exactly.
 */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const { title, titleParts, documentNumber, introduction, sections, unitName, signedOn } =
    publishedReport(report);
  const children = [
    ...(documentNumber === null
      ? []
      : [line(documentNumber, {}, { alignment: AlignmentType.CENTER }), line('')]),
    titleOf(titleParts),
    line(''),
    ...introduction.map((text) => line(text, {}, indented)),
    ...sections.flatMap(({ heading, paragraphs, table }) => [
      line(
        heading,
        { font: fonts.firstHeading },
        {
          ...indented,
          ...(table === null ? {} : { spacing: aboveTable }),
          keepNext: true,
          heading: 'Heading1',
        },
      ),
      ...(paragraphs === null
        ? [tableDocx(table, report.figures), gap]
        : paragraphs.map((text) => line(text, fontOf(text), indented))),
    ]),
    line(''),
    ...signatureOf(unitName, signedOn),
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
const indented: IParagraphOptions = {
  indent: { firstLine: 2 * characterWidth },
  alignment: AlignmentType.BOTH,
};
const titleParagraph: IParagraphOptions = {
  alignment: AlignmentType.CENTER,
  spacing: { ...spacing, line: 640 },
};
const aboveTable = { ...spacing, after: tableGap };
/** The end of a table needs a paragraph, which is its gap to what follows. */
const gap = new Paragraph({ spacing: { ...spacing, line: tableGap } });

const line = (text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing, ...paragraph, children: [new TextRun({ characterSpacing, ...run, text })] });

/** A title that one line does not hold is broken where its meaning is, and the upper line is no part of a word. Source: GB/T 9704-2012, 7.3.1. */
function titleOf([whose, which]: [string, string]): Paragraph {
  const run = { font: fonts.title, size: size.title };
  const fits = widthOf(whose + which) * size.title * 10 <= page.textWidth;
  const children = fits
    ? [new TextRun({ ...run, text: whose + which })]
    : [new TextRun({ ...run, text: whose }), new TextRun({ ...run, text: which, break: 1 })];
  return new Paragraph({ ...titleParagraph, children });
}

/** The date stands four characters from the right, and the name in the middle above it. Source: GB/T 9704-2012, 7.3.5.1. */
function signatureOf(unitName: string, signedOn: string | null): Paragraph[] {
  const byDate = signedOn === null ? 0 : (widthOf(unitName) - widthOf(signedOn)) / 2;
  const right = (characters: number): IParagraphOptions => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(Math.max(0, characters) * characterWidth) },
  });
  return [
    line(unitName, {}, { ...right(4 - byDate), keepNext: signedOn !== null }),
    ...(signedOn === null ? [] : [line(signedOn, {}, right(4))]),
  ];
}

/** How many Chinese characters are as wide as a text; Word sets digits a quarter of one apart from them. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 1 : 0.5), 0) +
  (text.match(/\d(?=[^\d])|[^\d](?=\d)/g) ?? []).length / 4;

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
