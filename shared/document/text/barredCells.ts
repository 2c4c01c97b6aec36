import { documentLimits } from '../documentLimits';
import { noneSign } from './noneSign';

/** So many bars in lines of their own are not there by chance. */
const fewestBars = 12;

const isShort = (line: string): boolean => line.length <= documentLimits.rowCharacters;
const isBar = (line: string | undefined): boolean =>
  line !== undefined && isShort(line) && line.includes('|') && !/[^|\s]/.test(line);

/** A line to the last sign that is no bar and no blank. */
function withoutBars(line: string): string {
  let end = line.length;
  while (end > 0 && /[|\s]/.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

/** Whether a line is one cell and a bar behind it. */
function endsWithBar(line: string): boolean {
  if (!isShort(line)) return false;
  const cell = withoutBars(line);
  return cell !== '' && !cell.includes('|') && line.includes('|', cell.length);
}

/** A cell of numbers, or anything set in by a tab: its bar may stand in the line below. */
const value = new RegExp(`^\\s*(?:[-+]?[\\d０-９][\\d０-９.,，]*|${noneSign})\\s*$`);
const setIn = /^\t+[^\s|][^|。]*$/;

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
    const isAbove = (index: number): boolean => {
      const line = lines[index] ?? '';
      return isShort(line) && (value.test(line) || setIn.test(line)) && isBar(lines[index + 1]);
    };
    lines.forEach((line, index) => {
      if (endsWithBar(line) || isAbove(index)) found.set(index, [withoutBars(line).trim()]);
      else if (isBar(line)) found.set(index, isAbove(index - 1) ? [] : ['']);
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
