/** So many bars in lines of their own are not there by chance. */
const fewestBars = 12;

const isBar = (line: string | undefined): boolean => line !== undefined && /^\s*\|+\s*$/.test(line);
const endsWithBar = (line: string): boolean =>
  /[^|\s]\s*\|+\s*$/.test(line) && !/\|.*[^|\s].*\|/.test(line.trimEnd());

/**
 * The cells of tables that were made into text with one cell a line, by the index of their line: either each cell ends with
 * a bar (`0 |`, and a bar alone is a blank), or a bar alone parts it from the next (two of them have a blank between).
 */
export function barredCells(lines: string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const bars = lines.filter(isBar).length;
  const ended = lines.filter(endsWithBar).length;
  if (bars + ended < fewestBars) return found;
  if (ended >= fewestBars) {
    lines.forEach((line, index) => {
      if (endsWithBar(line)) found.set(index, [line.replace(/\|+\s*$/, '').trim()]);
      else if (isBar(line)) found.set(index, ['']);
    });
    return found;
  }
  // A line of text that has a bar before or behind it is a cell; so is the blank between two bars.
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  filled.forEach((index, at) => {
    const line = lines[index] ?? '';
    const before = lines[filled[at - 1] ?? -1];
    const isCell = isBar(lines[index - 1]) || isBar(lines[index + 1]);
    if (isBar(line)) found.set(index, isBar(before) ? [''] : []);
    else if (isCell && !line.includes('。')) found.set(index, [line.trim()]);
  });
  return found;
}
