import type { Document, Place, Table, TableCell } from '../../document/document';
import { printedHeadings } from '../../narrative/form/printedHeadings';
import { narrativeLimit, type Report } from '../../report/report';
import { sectionOf } from './sectionHeading';
import { splitHeadings } from './splitHeadings';

export interface TextLine {
  text: string;
  place: Place;
  /** The number of its paragraph, from 0, whether the source marks that as a heading, and whether it leads to another page. */
  block: number;
  isHeading: boolean;
  isLink: boolean;
}

/** The text of a document: what stands before the first section, its headings, its sections, and what stands behind the last. */
export interface ReadSections {
  /** Title, number and introduction. */
  front: TextLine[];
  headings: string[];
  narrative: NonNullable<Report['narrative']>;
  /** The lines of the last section, which the signature and whatever else a page has come behind. */
  end: TextLine[];
}

/** Takes a document's text apart by its six headings; tables are left out. */
export function readSections(document: Document): ReadSections {
  const lines = document.blocks.flatMap((block, index): TextLine[] => {
    const written =
      block.kind === 'paragraph'
        ? block.lines.map((line) => ({ line, place: block.place }))
        : loneLines(block);
    const isLink = block.kind === 'paragraph' && block.isLink === true;
    const isHeading = block.kind === 'paragraph' && block.heading !== undefined;
    return written.flatMap(({ line, place }) =>
      splitHeadings(line).map((text) => ({ text, place, block: index, isHeading, isLink })),
    );
  });
  const marks = headingsOf(lines);
  const first = marks[0]?.at ?? lines.length;
  const narrative: ReadSections['narrative'] = {};
  let end: TextLine[] = [];
  marks.forEach(({ at, section }, index) => {
    const behind = lines.slice(at + 1, marks[index + 1]?.at ?? lines.length);
    const id = printedHeadings[section]?.section;
    if (id !== undefined && id !== null) narrative[id] = behind.map(({ text }) => text).join('\n');
    if (index === marks.length - 1) end = behind;
  });
  return {
    front: lines.slice(0, first),
    headings: marks.map(({ at }) => lines[at]?.text ?? ''),
    narrative,
    end,
  };
}

/** A sheet may hold a report's text in rows of one cell between its tables, and a site title and number in fields above it. */
const loneLines = ({ rows }: Table): { line: string; place: Place }[] =>
  rows.flatMap((row) => {
    const filled = [...new Set(row)].filter((cell): cell is TableCell => (cell?.lines.length ?? 0) > 0);
    const [only] = filled;
    if (only !== undefined && filled.length === 1)
      return only.lines.map((line) => ({ line, place: only.place }));
    return filled.slice(1).flatMap(({ lines, place }, index) => {
      const field = (filled[index]?.lines.join('') ?? '').replace(/[\s:：]/g, '');
      if (titleFields.test(field)) return [{ line: lines.join(''), place }];
      return numberFields.test(field) ? [{ line: `文号：${lines.join('')}`, place }] : [];
    });
  });

const titleFields = /^(信息)?(名称|标题|题名)$/;
const numberFields = /^(文号|发文字号|发布文号|发文号)$/;

/** The headings in their order; of a list of contents before them, nothing. */
function headingsOf(lines: TextLine[]): { at: number; section: number }[] {
  const found = lines.flatMap(({ text }, at) => {
    const section = sectionOf(text);
    return section === null ? [] : [{ at, section }];
  });
  const begins = found.map(({ section }) => section).lastIndexOf(0);
  const counted = found.slice(Math.max(0, begins));
  return counted.filter(({ section }, index) => index === 0 || section >= (counted[index - 1]?.section ?? 0));
}

/** No sentence of an introduction is shorter; title, number and what a site puts around them are no sentences. */
const shortest = 20;

/** The sentences before the first section: what the report is, its period, what it was made by. */
export const introductionOf = (front: TextLine[]): string =>
  front
    .map(({ text }) => text)
    .filter((text) => text.length >= shortest && /[。；，：]/.test(text))
    .join('\n')
    .slice(0, narrativeLimit);
