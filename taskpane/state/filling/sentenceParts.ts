import type { CellKey } from '../../../shared/editions/edition';
import { cellName } from '../../../shared/messages/cellName';
import { equation } from '../../../shared/messages/equation';
import type { Locale } from '../../../shared/messages/locale';
import type { Report } from '../../../shared/report/report';
import type { Finding } from '../../../shared/rulebook/finding';

/** A stretch of a sentence; `cell` is what it leads to, null for plain text. */
export interface SentencePart {
  text: string;
  cell: CellKey | null;
}

/** A token that is looked for in the sentence; `cell` null passes over it. */
interface Landmark {
  text: string;
  cell: CellKey | null;
}

/**
 * Splits the sentence of a finding so that each number of its equation, or the name of its cell, leads to its cell.
 * Joined together the parts are the sentence; what is not found in it leads nowhere.
 */
export function sentenceParts(
  finding: Finding,
  report: Report,
  sentence: string,
  locale: Locale,
): SentencePart[] {
  const parts: SentencePart[] = [];
  let rest = sentence;
  for (const { text, cell } of landmarks(finding, report, locale)) {
    const at = placeOf(text, rest);
    if (at < 0) continue;
    if (cell !== null) {
      if (at > 0) parts.push({ text: rest.slice(0, at), cell: null });
      parts.push({ text, cell });
    } else {
      parts.push({ text: rest.slice(0, at + text.length), cell: null });
    }
    rest = rest.slice(at + text.length);
  }
  return rest === '' ? parts : [...parts, { text: rest, cell: null }];
}

function landmarks(finding: Finding, report: Report, locale: Locale): Landmark[] {
  const sum = equation(finding, report);
  if (sum === null) {
    // An equality across years is about its last cell.
    const cell = finding.family === 'years' ? finding.cells.at(-1) : finding.cells[0];
    return cell === undefined || finding.family === 'sum'
      ? []
      : [{ text: cellName(report.edition, cell, locale), cell }];
  }
  const numbers = (side: typeof sum.left): Landmark[] =>
    side.map(({ cell, value }) => ({ text: String(value), cell }));
  const total = (value: number): Landmark => ({ text: String(value), cell: null });
  if (sum.shape === 'balance') {
    return [...numbers(sum.left), total(sum.leftSum), ...numbers(sum.right), total(sum.rightSum)];
  }
  // A sum of one part is not written out: its sum is that part.
  const left = sum.left.length > 1 ? [...numbers(sum.left), total(sum.leftSum)] : numbers(sum.left);
  return [...left, ...numbers(sum.right)];
}

/** Where a token stands in a text, not as a part of a longer number; -1 when it does not. */
function placeOf(token: string, text: string): number {
  if (!/^-?\d/.test(token)) return text.indexOf(token);
  const match = new RegExp(`(?<![\\d.])${token.replace('.', '\\.')}(?![\\d.]*\\d)`).exec(text);
  return match?.index ?? -1;
}
