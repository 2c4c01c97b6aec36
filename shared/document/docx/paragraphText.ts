import { childOf, elementsOf, valueOf, type XmlElement } from '../parseXml';
import { withRaised } from '../raisedText';
import { runStyle, type RunStyle } from './runStyle';

/** What a paragraph shows, line by line, and the text boxes that are anchored in it. */
export interface ParagraphText {
  lines: string[];
  boxes: XmlElement[];
}

/** Nothing of these is shown: what was deleted or moved away, codes of fields, and a second form of what stands before it. */
const unseen = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPr', 'w:rPr']);

/**
 * Reads the runs of a paragraph.
 *
 * @param isHidden whether its style hides it
 * @param styleOf what styles of characters say of the runs in them, by id
 */
export function textOfParagraph(
  paragraph: XmlElement,
  isHidden: boolean,
  styleOf: (id: string | undefined) => RunStyle,
): ParagraphText {
  const boxes: XmlElement[] = [];
  let text = '';
  let raised = '';
  let isRaised = false;
  const add = (more: string): void => {
    if (isRaised) raised += more;
    else text += more;
  };
  const lower = (): void => {
    const at = text.lastIndexOf('\n') + 1;
    text = text.slice(0, at) + withRaised(text.slice(at), raised);
    raised = '';
  };
  const readRun = (run: XmlElement): void => {
    const properties = childOf(run, 'w:rPr');
    const style = { ...styleOf(valueOf(properties, 'w:rStyle')), ...runStyle(properties) };
    if (style.isHidden === true || style.isStruck === true) return;
    isRaised = style.isRaised === true;
    if (!isRaised && raised !== '') lower();
    read(run);
    isRaised = false;
  };
  const read = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (unseen.has(child.name)) continue;
      if (child.name === 'w:txbxContent') boxes.push(child);
      else if (child.name === 'w:t') add(child.children.filter((part) => typeof part === 'string').join(''));
      else if (child.name === 'w:tab' || child.name === 'w:ptab') add(' ');
      else if (child.name === 'w:noBreakHyphen') add('-');
      else if (child.name === 'w:br' || child.name === 'w:cr') add('\n');
      else if (child.name === 'w:r') readRun(child);
      else read(child);
    }
  };
  if (!isHidden) read(paragraph);
  lower();
  return {
    lines: text.split('\n').map((line) => line.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()),
    boxes,
  };
}
