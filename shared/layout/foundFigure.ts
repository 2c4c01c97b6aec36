import { isBlankText } from '../report/isBlankText';
import { figureTextLimit, type Figure } from '../report/report';
import type { FoundCell } from './sheetReading';

/**
 * What a found cell is as a figure: a number; null for a blank or what shows nothing; and for the rest its text, a
 * formula with its `=` and an error value with its name. Of a text that is longer than a report takes, the beginning.
 */
export function foundFigure(found: FoundCell | undefined): Figure {
  if (found === null || found === undefined) return null;
  if (typeof found === 'number') return Number.isFinite(found) ? found : String(found);
  if (typeof found === 'boolean') return found ? 'TRUE' : 'FALSE';
  if (typeof found === 'string') return isBlankText(found) ? null : found.slice(0, figureTextLimit);
  return ('error' in found ? found.error : found.formula).slice(0, figureTextLimit);
}

/** What a found cell says as text, without spaces at its ends; the value of a formula; empty for a blank. */
export function foundText(found: FoundCell | undefined): string {
  if (found === null || found === undefined) return '';
  if (typeof found !== 'object') return String(found).trim();
  return 'error' in found ? found.error : String(found.value ?? '').trim();
}
