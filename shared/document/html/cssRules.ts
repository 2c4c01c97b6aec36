/** One rule of a style sheet, as it is written. */
export interface CssRule {
  selectors: string;
  declarations: string;
}

/** One part of a selector: what an element's name, id and classes must be. */
export interface Compound {
  name: string | null;
  id: string | null;
  classes: string[];
  /** Whether the next part must stand right within it. */
  isParent: boolean;
}

/** A page has no more of styles, in characters. */
const longestStyle = 1_000_000;

/** The rules of all style elements of a page, wherever they stand, that count on a screen. */
export const cssRules = (page: string): CssRule[] => sheetsOf(page).flatMap(rulesOf);

/** Whether declarations hide what they are about; null where they do not say. */
export function hidesBy(declarations: string): { hides: boolean; isImportant: boolean } | null {
  let found: { hides: boolean; isImportant: boolean } | null = null;
  for (const declaration of declarations.toLowerCase().split(';')) {
    const match =
      /^\s*(display|visibility|mso-hide|text-decoration|text-decoration-line)\s*:\s*(.*?)\s*(!\s*important)?\s*$/s.exec(
        declaration,
      );
    if (match === null) continue;
    const [, property = '', value = '', important] = match;
    const hides = /^(none|hidden|collapse|all)$/.test(value) && !property.startsWith('text');
    const isStruck = property.startsWith('text') && value.includes('line-through');
    if (hides || isStruck) found = { hides: true, isImportant: important !== undefined };
    else if (property === 'display') found = { hides: false, isImportant: important !== undefined };
  }
  return found;
}

/** `div.a .b > #c`; null for what looks at more than names, ids and classes. */
export function pathOf(selector: string): Compound[] | null {
  const parts = selector
    .trim()
    .replace(/\s*>\s*/g, '> ')
    .split(/\s+/);
  if (parts.length > 10 || !parts.every((part) => simple.test(part) && part !== '')) return null;
  return parts.map((part) => ({
    name: /^[\w-]+/.exec(part)?.[0].toLowerCase() ?? null,
    id: /#([\w\u0080-\uffff-]+)/.exec(part)?.[1] ?? null,
    classes: [...part.matchAll(/\.([\w\u0080-\uffff-]+)/g)].map((match) => match[1] ?? ''),
    isParent: part.endsWith('>'),
  }));
}

const simple = /^[\w-]*([.#][\w\u0080-\uffff-]+)*>?$/;

function sheetsOf(page: string): string[] {
  const found: string[] = [];
  let left = longestStyle;
  let opened: number | null = null;
  for (const { 0: tag, index } of page.matchAll(/<\/?style/gi)) {
    if (tag.length === '<style'.length) opened ??= index;
    else if (opened !== null) {
      const from = page.indexOf('>', opened) + 1;
      found.push(withoutComments(page.slice(from, Math.min(index, from + left))));
      left -= Math.max(0, index - from);
      opened = null;
    }
    if (left <= 0) break;
  }
  return found;
}

function withoutComments(sheet: string): string {
  let text = '';
  let from = 0;
  for (let at = sheet.indexOf('/*'); at !== -1; at = sheet.indexOf('/*', from)) {
    text += sheet.slice(from, at);
    const end = sheet.indexOf('*/', at + 2);
    if (end === -1) return text;
    from = end + 2;
  }
  return (text + sheet.slice(from)).replace(/<!--|-->/g, '');
}

function rulesOf(sheet: string): CssRule[] {
  const found: CssRule[] = [];
  const open: { prelude: string; isRead: boolean }[] = [];
  let from = 0;
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
    const text = sheet.slice(from, index);
    from = index + 1;
    if (brace === '{') {
      const prelude = (text.split(';').at(-1) ?? '').trim();
      const isRead =
        (open.at(-1)?.isRead ?? true) &&
        (!prelude.startsWith('@') || /^@media\s+(screen|all)$/i.test(prelude));
      open.push({ prelude, isRead });
    } else {
      const rule = open.pop();
      if (rule?.isRead === true && !rule.prelude.startsWith('@'))
        found.push({ selectors: rule.prelude, declarations: text });
    }
  }
  return found;
}
