/**
 * What stands on one worksheet, as plain data. The layout makes it from an edition; the task pane applies it through
 * Office.js; the .xlsx writer writes it; the sandbox's grid gives its own sheets back in this shape.
 * Addresses are A1 without a sheet name. Lengths are points.
 */
export interface SheetContent {
  name: string;
  /** Single cells by address. A string that starts with `=` is a formula; blank cells are absent. */
  values: Record<string, CellValue>;
  /** A1 ranges that are merged, none overlapping. */
  merges: string[];
  /** Widths in points from column A on. */
  columnWidths: number[];
  /** Heights in points from row 1 on; null leaves the default. */
  rowHeights: (number | null)[];
  /** Applied in order: where two ranges overlap, the later one wins property by property. */
  styles: StyledRange[];
  validations: Validation[];
  /** In order of priority, the first one highest. */
  conditionalFormats: ConditionalFormat[];
  /** When true, cells with `locked: true` (the default of a cell) cannot be edited by the user. */
  protected: boolean;
  page: PageSetup;
}

export type CellValue = string | number | boolean;

export interface StyledRange {
  range: string;
  style: CellStyle;
}

export interface CellStyle {
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  /** `#RRGGBB` */
  fontColor?: string;
  /** `#RRGGBB` */
  fillColor?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  /** Thin lines around and between all cells of the range, `#RRGGBB`. */
  borderColor?: string;
  locked?: boolean;
  /** An Excel number format code, e.g. `0`, `0.######`, `@`. */
  numberFormat?: string;
}

/** A native data validation. `formula` is for the top left cell of the range, with relative references. */
export interface Validation {
  range: string;
  rule: { kind: 'custom'; formula: string } | { kind: 'list'; values: string[] };
  errorTitle: string;
  errorMessage: string;
  /** `stop` refuses the entry, `warning` lets the user keep it. */
  errorStyle: 'stop' | 'warning';
  promptTitle?: string;
  promptMessage?: string;
}

/** A native conditional format. `formula` starts with `=` and is for the top left cell, with relative references. */
export interface ConditionalFormat {
  range: string;
  formula: string;
  fontColor?: string;
  fillColor?: string;
  stopIfTrue: boolean;
}

export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  paper: 'A4';
  fitToWidth: boolean;
  centerHorizontally: boolean;
}
