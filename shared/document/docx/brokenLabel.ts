/**
 * A short label in the lines that its words make where it is too long for one: 商业/企业, （三）/不予公开,
 * 三、/本年度/办理/结果. The words of the form have two characters each, and 本年度 three.
 *
 * @param most how many characters a line holds
 */
export function brokenLabel(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const [, number = '', rest = ''] = /^(（.）|.、)?(.*)$/s.exec(text) ?? [];
  const lines = number === '' ? [] : [number];
  return [...lines, ...(rest.length <= most ? [rest] : wordsOf(rest))];
}

const wordsOf = (text: string): string[] => {
  const first = text.length % 2 === 0 ? 2 : 3;
  const words = [text.slice(0, first)];
  for (let at = first; at < text.length; at += 2) words.push(text.slice(at, at + 2));
  return words;
};
