import type { FigureCell, NumberKind } from '../editions/edition';
import { numberBounds } from '../rulebook/numberRules';
import { addressOf } from './address';

/**
 * True where a cell that is a number lies outside what its kind takes.
 * `x` is a reference to one cell, or to a block when the formula stands inside SUMPRODUCT.
 */
export function outOfKind(x: string, kind: NumberKind): string {
  const { min, max, places } = numberBounds[kind];
  const exact = places === 0 ? `INT(${x})` : `ROUND(${x},${places})`;
  return `(${x}<${min})+(${x}>${max})+(${x}<>${exact})`;
}

/** The text of a cell without what does not show, as `isBlankText` has it: blanks of any width, tabs and line ends. */
const shown = (x: string): string => `TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(${x},"\u3000"," "),"\u00a0"," ")))`;

/** True where the cell holds something that is not the number its kind takes; a blank is neither. */
export function notANumberFormula(x: string, kind: NumberKind): string {
  const filled = `LEN(${shown(x)})>0`;
  return `=IF(ISFORMULA(${x}),TRUE,IF(ISERROR(${x}),TRUE,IF(ISNUMBER(${x}),(${outOfKind(x, kind)})>0,${filled})))`;
}

/** True where the cell shows nothing. */
export function blankFormula(x: string): string {
  return `=IF(ISFORMULA(${x}),FALSE,IF(ISERROR(${x}),FALSE,LEN(${shown(x)})=0))`;
}

/** True where the cell holds a number its kind takes: what the native validation lets through. */
export function validFormula(x: string, kind: NumberKind): string {
  return `=IF(ISNUMBER(${x}),(${outOfKind(x, kind)})=0,FALSE)`;
}

/** A merged cell is named absolutely, so that every part of the merged area asks after its top left cell. */
export function referenceTo(figure: FigureCell, { row, column }: { row: number; column: number }): string {
  const address = addressOf(row, column);
  return figure.columns === 1 ? address : address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}
