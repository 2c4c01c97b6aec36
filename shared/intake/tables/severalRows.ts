import { labelText } from '../labelText';
import { labelsSaid, longestCell, type LabelSign } from './labels';

/** A label that is broken within itself has no more parts. */
const mostParts = 8;

const partsOf = (text: string): string[] =>
  text
    .split(/\n|(?=[（(][一二三四五六七][）)])|(?<!\d)(?=\d\s*[.．、])|[、；;，,]|\s{2,}/)
    .map((part) => part.replace(/[\s\d０-９]+$/, ''))
    .filter((part) => part !== '');

/**
 * The rows whose labels one cell holds, one behind or under the other, where there is more than one: which of them its
 * numbers belong to, nothing tells. Empty for a cell that holds one label or none.
 *
 * @param texts the labels that the form prints, the longest first
 */
export function severalRows(signs: LabelSign[], texts: string[], text: string): string[] {
  if (text.length > longestCell || !/\p{Script=Han}{4}/u.test(text)) return [];
  const found = new Set([...inParts(signs, text), ...runTogether(signs, texts, text)]);
  return found.size > 1 ? [...found] : [];
}

function inParts(signs: LabelSign[], text: string): string[] {
  const parts = partsOf(text);
  const found: string[] = [];
  for (let from = 0; from < parts.length;) {
    const counts = Array.from({ length: Math.min(mostParts, parts.length - from) }, (_, index) => index + 1);
    const count = counts.find(
      (length) => labelsSaid(signs, parts.slice(from, from + length).join('')).length > 0,
    );
    if (count !== undefined)
      found.push(...labelsSaid(signs, parts.slice(from, from + count).join('')).map(({ key }) => key));
    from += count ?? 1;
  }
  return found;
}

/** 予以公开部分公开: labels with nothing between. */
function runTogether(signs: LabelSign[], texts: string[], text: string): string[] {
  let rest = labelText(text);
  const found: string[] = [];
  for (;;) {
    const bare = rest.replace(/^(?:[一二三四五六七]|\d(?=[\u4e00-\u9fa5]))/, '');
    const from = [rest, bare].find((each) => texts.some((label) => each.startsWith(label)));
    const label = texts.find((each) => from?.startsWith(each));
    if (from === undefined || label === undefined) return found;
    found.push(...signs.filter(({ sign }) => sign.test(label)).map(({ key }) => key));
    rest = from.slice(label.length);
  }
}
