import { documentLimits } from '../documentLimits';

/** So many bars in lines of their own are not there by chance. */
const fewestBars = 12;

const isShort = (line: string): boolean => line.length <= documentLimits.rowCharacters;
const isBar = (line: string | undefined): boolean =>
  line !== undefined && isShort(line) && /^\s*\|+\s*$/.test(line);

/** Whether a line is one cell and a bar behind it. */
function endsWithBar(line: string): boolean {
  if (!isShort(line)) return false;
  let end = line.length;
  let bars = 0;
  while (end > 0 && /[|\s]/.test(line.charAt(end - 1))) {
    end -= 1;
    if (line.charAt(end) === '|') bars += 1;
  }
  return end > 0 && bars > 0 && !line.slice(0, end).includes('|');
}

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
