import type { FoundCell } from '../../shared/layout/sheetReading';

/**
 * Turns what Excel gives for a block (`values`, `formulas`, `valueTypes`, all of the same shape) into found cells.
 * Excel's '' for a blank becomes null; a formula is kept with its value, an error value with its name.
 */
export function foundCells(values: unknown[][], formulas: unknown[][], types: unknown[][]): FoundCell[][] {
  return values.map((line, row) =>
    line.map((value, column) => foundCell(value, formulas[row]?.[column], types[row]?.[column])),
  );
}

function foundCell(value: unknown, formula: unknown, type: unknown): FoundCell {
  if (typeof formula === 'string' && formula.startsWith('=')) {
    return { formula, value: isScalar(value) && value !== '' ? value : null };
  }
  if (!isScalar(value) || value === '') return null;
  return type === 'Error' ? { error: String(value) } : value;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
