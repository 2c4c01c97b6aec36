import type { CellValue } from '../../../shared/layout/sheetContent';
import { HostError } from '../hostError';

/**
 * What a cell takes in when an add-in writes a value: like Excel it reads text that looks like a number or a truth value
 * as one, unless the cell's format is text (`@`) or the text starts with an apostrophe. `''` empties, null leaves as is.
 */
export function entry(value: unknown, numberFormat: string): CellValue | null | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string')
    throw new HostError('InvalidArgument', `a cell cannot hold ${JSON.stringify(value)}`);
  if (value === '') return null;
  if (numberFormat === '@') return value;
  if (value.startsWith("'")) return value.slice(1);
  if (value.startsWith('=')) return value;
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value)) return Number(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return value;
}

/** A written property as rows of cells: one value stands for all, else the shape must be the area's. */
export function block(value: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const lines: unknown[] = value;
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits)
    throw new HostError('InvalidArgument', `the array must have ${rows} rows and ${columns} columns`);
  return lines as unknown[][];
}
