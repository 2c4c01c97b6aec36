import { Parser } from 'htmlparser2';
import { countedAttributes } from './countedAttributes';
import { documentLimits } from './documentLimits';
import { DocumentRefusal } from './documentRefusal';

/** An element of WordprocessingML; names keep their usual prefixes. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/**
 * The tree of an XML part.
 *
 * @throws DocumentRefusal tooDeep, tooLarge
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const stack = [root];
  let elements = 0;
  let characters = 0;
  const parser = new Parser(
    {
      ...countedAttributes(),
      onopentag: (name, attributes) => {
        if (stack.length > documentLimits.depth) throw new DocumentRefusal('tooDeep');
        elements += 1;
        if (elements > documentLimits.elements) throw new DocumentRefusal('tooLarge');
        const element: XmlElement = { name, attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext: (found) => {
        characters += found.length;
        if (characters > documentLimits.characters) throw new DocumentRefusal('tooLarge');
        const children = stack.at(-1)?.children ?? [];
        const last = children.length - 1;
        // The parser gives a text in pieces, one for each entity.
        if (typeof children[last] === 'string') children[last] += found;
        else children.push(found);
      },
      onclosetag: () => {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return root;
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : elementsOf(element).find((child) => child.name === name);

/** The first element that stands under these names, one within the other. */
export const within = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((found, name) => childOf(found, name), element);

/** `w:val` of a child, e.g. of `<w:gridSpan w:val="2"/>`. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** Whether a toggle such as `<w:vanish/>` is there and not switched off. */
export const isOn = (element: XmlElement | undefined, name: string): boolean => {
  const toggle = childOf(element, name);
  return toggle !== undefined && !/^(0|false|off)$/.test(toggle.attributes['w:val'] ?? '');
};
