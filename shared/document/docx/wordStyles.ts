import { childOf, elementsOf, valueOf, within, type XmlElement } from '../parseXml';
import { runStyle, type RunStyle } from './runStyle';

/** What a style says of the paragraphs or the runs in it. */
export interface WordStyle extends RunStyle {
  /** 1 to 9 for a heading. */
  heading?: number;
  list?: { id: string; level: string };
}

/** The paragraph and character styles of a document, by id, each with what it takes from the one it is based on. */
export function wordStyles(part: XmlElement | undefined): (id: string | undefined) => WordStyle {
  const elements = new Map(
    (part === undefined ? [] : elementsOf(part))
      .filter(({ name }) => name === 'w:style')
      .map((element) => [element.attributes['w:styleId'] ?? '', element]),
  );
  const found = new Map<string, WordStyle>();
  const styleOf = (id: string | undefined, depth = 0): WordStyle => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || element === undefined || depth > 20) return {};
    const known = found.get(id);
    if (known !== undefined) return known;
    const style = { ...styleOf(valueOf(element, 'w:basedOn'), depth + 1), ...ownOf(element) };
    found.set(id, style);
    return style;
  };
  return (id) => styleOf(id);
}

function ownOf(element: XmlElement): Partial<WordStyle> {
  const paragraph = childOf(element, 'w:pPr');
  const run = childOf(element, 'w:rPr');
  const named = /^heading (\d)$/i.exec(valueOf(element, 'w:name') ?? '')?.[1];
  const outline = valueOf(paragraph, 'w:outlineLvl');
  const heading =
    named !== undefined ? Number(named) : outline !== undefined ? Number(outline) + 1 : undefined;
  const id = within(paragraph, 'w:numPr', 'w:numId')?.attributes['w:val'];
  const level = within(paragraph, 'w:numPr', 'w:ilvl')?.attributes['w:val'] ?? '0';
  return {
    ...(heading === undefined || heading > 9 ? {} : { heading }),
    ...(id === undefined ? {} : { list: { id, level } }),
    ...runStyle(run),
  };
}
