import { noneSign } from '../../document/text/noneSign';
import { labelText } from '../labelText';
import { lastLabelSaid, longestCell, type LabelSign } from './labels';
import type { SourceCell } from './sourceRow';

/**
 * 规章000, 行政许可247, 行政强制 786 -1504 0: a label with its numbers in one cell, taken apart; null for anything else.
 *
 * @param texts the labels that the form prints, the longest first
 * @param hasNumbersBehind whether other cells of the row hold numbers, so that what is left of the label may be one of them
 */
export function gluedDigits(
  signs: LabelSign[],
  texts: string[],
  cell: SourceCell,
  hasNumbersBehind = false,
): { said: LabelSign[]; digits: SourceCell } | null {
  if (cell.text.length > longestCell || !/\p{Script=Han}/u.test(cell.text)) return null;
  const match = labelled.exec(cell.text);
  const said = match === null ? [] : lastLabelSaid(signs, match[1] ?? '');
  if (match !== null && said.length > 0) return { said, digits: { ...cell, text: match[2] ?? '' } };
  return beginning(signs, texts, cell, hasNumbersBehind);
}

const labelled = new RegExp(
  `^(.*[^\\d０-９\\s.．—–－/／○〇无-])\\s*([\\d０-９]+(?:\\.\\d+)?(?:万?元)?|(?:${noneSign})+)$`,
  's',
);

/** A line that begins with a label and goes on with digits and anything else. */
function beginning(
  signs: LabelSign[],
  texts: string[],
  cell: SourceCell,
  hasNumbersBehind: boolean,
): ReturnType<typeof gluedDigits> {
  let rest = labelText(cell.text);
  let last: string | undefined;
  // Groups stand in front: （三）不予公开1.属于国家秘密.
  for (;;) {
    const numbered = rest.replace(/^(?:[一二三四五六七]|\d(?=[\u4e00-\u9fa5]))/, '');
    const label =
      texts.find((text) => rest.startsWith(text)) ?? texts.find((text) => numbered.startsWith(text));
    if (label === undefined) break;
    rest = (rest.startsWith(label) ? rest : numbered).slice(label.length);
    last = label;
  }
  if (last === undefined || !(hasNumbersBehind ? rest !== '' : /\d|^[/○〇无]+$/.test(rest))) return null;
  const named = last;
  const said = signs.filter(({ sign }) => sign.test(named));
  return said.length === 0 ? null : { said, digits: { ...cell } };
}
