import type { Document, Paragraph } from '../document';
import { CountedCells } from '../countedCells';
import { DocumentRefusal } from '../documentRefusal';
import { carriedIn } from './carriedReport';
import { Numbering } from './numbering';
import { childOf, elementsOf, parseXml, valueOf, within, type XmlElement } from '../parseXml';
import { textOfParagraph } from './paragraphText';
import { gridOfTable } from './wordTable';
import { wordParts } from './wordParts';
import { wordStyles, type WordStyle } from './wordStyles';

type Block = Document['blocks'][number];

/**
 * Reads a document of Word: what it shows, with its automatic numbers written out. What was deleted under tracking, and
 * what is hidden, is left out; so are headers, footers and notes. Source: ECMA-376 part 1, 17.
 *
 * @throws DocumentRefusal
 */
export function readDocx(bytes: Uint8Array): Document {
  const parts = wordParts(bytes);
  const root = (name: string, element: string): XmlElement | undefined => {
    const text = parts.get(name);
    return text === undefined ? undefined : childOf(parseXml(text), element);
  };
  const body = childOf(root('word/document.xml', 'w:document'), 'w:body');
  if (body === undefined) throw new DocumentRefusal('damaged');
  const reader = new WordReader(
    wordStyles(root('word/styles.xml', 'w:styles')),
    new Numbering(root('word/numbering.xml', 'w:numbering')),
  );
  const blocks = reader.blocksOf(body);
  const carried = carriedIn(parts);
  const title = textIn(within(root('docProps/core.xml', 'cp:coreProperties'), 'dc:title'));
  return {
    blocks,
    ...(title === '' ? {} : { title }),
    ...(carried === null ? {} : { carried }),
  };
}

const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? []).filter((child) => typeof child === 'string').join('');

class WordReader {
  private tables = 0;
  private readonly cells = new CountedCells();

  constructor(
    private readonly styleOf: (id: string | undefined) => WordStyle,
    private readonly numbering: Numbering,
  ) {}

  /** The paragraphs and tables of a body, a cell or a text box. */
  blocksOf(element: XmlElement): Block[] {
    return elementsOf(element).flatMap((child): Block[] => {
      if (child.name === 'w:p') return this.paragraph(child);
      if (child.name === 'w:tbl') return this.table(child);
      if (/^w:(sdt|sdtContent|customXml|ins|smartTag|moveTo)$/.test(child.name)) return this.blocksOf(child);
      return [];
    });
  }

  private paragraph(element: XmlElement): Block[] {
    const properties = childOf(element, 'w:pPr');
    const style = this.styleOf(valueOf(properties, 'w:pStyle'));
    const { lines, boxes } = textOfParagraph(element, style.isHidden === true, this.styleOf);
    const inBoxes = boxes.flatMap((box) => this.blocksOf(box));
    const own = within(properties, 'w:numPr', 'w:numId')?.attributes['w:val'];
    const level = within(properties, 'w:numPr', 'w:ilvl')?.attributes['w:val'];
    const list = own ?? style.list?.id;
    const isEmpty = lines.every((line) => line === '');
    if (isEmpty) return inBoxes;
    const number = list === undefined ? '' : this.numbering.next(list, level ?? style.list?.level ?? '0');
    const [first = '', ...rest] = lines;
    const outline = valueOf(properties, 'w:outlineLvl');
    const heading = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : style.heading;
    const paragraph: Paragraph = {
      kind: 'paragraph',
      lines: [`${number}${first}`, ...rest].filter((line) => line !== ''),
      place: {},
      ...(heading === undefined ? {} : { heading }),
    };
    return [paragraph, ...inBoxes];
  }

  private table(element: XmlElement): Block[] {
    this.tables += 1;
    const number = this.tables;
    const within: Block[] = [];
    const rows = gridOfTable(
      element,
      number,
      (cell) => {
        const blocks = this.blocksOf(cell);
        for (const block of blocks) if (block.kind === 'table') within.push(block);
        return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
      },
      this.cells,
    );
    return [{ kind: 'table', aligned: true, rows, place: { table: number } }, ...within];
  }
}
