import { childOf, elementsOf, isOn, type XmlElement } from '../parseXml';

/** What a paragraph shows, line by line, and the text boxes that are anchored in it. */
export interface ParagraphText {
  lines: string[];
  boxes: XmlElement[];
}

/** Nothing of these is shown: what was deleted or moved away, codes of fields, and a second form of what stands before it. */
const unseen = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPr', 'w:rPr']);

/** Reads the runs of a paragraph. */
export function textOfParagraph(paragraph: XmlElement, isHidden: boolean): ParagraphText {
  const boxes: XmlElement[] = [];
  let text = '';
  const read = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (unseen.has(child.name)) continue;
      if (child.name === 'w:txbxContent') boxes.push(child);
      else if (child.name === 'w:t')
        text += child.children.filter((part) => typeof part === 'string').join('');
      else if (child.name === 'w:tab' || child.name === 'w:ptab') text += ' ';
      else if (child.name === 'w:noBreakHyphen') text += '-';
      else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
      else if (child.name !== 'w:r' || !isOn(childOf(child, 'w:rPr'), 'w:vanish')) read(child);
    }
  };
  if (!isHidden) read(paragraph);
  return {
    lines: text.split('\n').map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()),
    boxes,
  };
}
