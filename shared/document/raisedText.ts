/** A mark of a note: 1, [2], 注3, ①, *. */
const mark = /^[\s[(（〔【]*(?:注?\s*[\d０-９]{1,3}|[①-⑳]|[*＊※†‡#]{1,3}|[a-z])[\s\])）〕】]*$/i;

/**
 * A line with what is set above or below it put in, so that it never runs into the number before it: a mark of a note is left
 * out, m² stays together, and anything else stands apart.
 *
 * @param line the text before it, to the last break of a line
 */
export function withRaised(line: string, raised: string): string {
  if (raised.trim() === '') return line + raised;
  if (line.trim() === '') return `${line}${raised} `;
  if (/[a-z]$/i.test(line)) return line + raised;
  return mark.test(raised) ? line : `${line} ${raised} `;
}
