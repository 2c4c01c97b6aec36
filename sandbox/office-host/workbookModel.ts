import type {
  CellStyle,
  CellValue,
  ConditionalFormat,
  PageSetup,
  Validation,
} from '../../shared/layout/sheetContent';
import type { Area } from './area';
import type { KeptChart } from './keptChart';
import type { KeptTable } from './keptTable';

/**
 * The workbook that stands behind the host, as narrowly as the interpreter needs it: plain data in and out, sheets named
 * by id, cells by areas counted from 0, lengths in points. Two things implement it: the grid of the sandbox's page and a
 * plain one in memory for tests.
 * It obeys whoever calls it: protection is judged by the callers, for the add-in and for the user each in their own way.
 */
export interface WorkbookModel {
  /** The sheets in the order of their tabs. */
  sheets(): SheetState[];
  /** Adds an empty sheet after the last one. */
  addSheet(name: string): SheetState;
  deleteSheet(id: string): void;
  /** Moves the sheet's tab; the first position is 0. */
  moveSheet(id: string, position: number): void;
  changeSheet(id: string, change: Partial<Omit<SheetState, 'id'>>): void;

  selection(): Selection;
  select(selection: Selection): void;

  /** Row by row. Areas beyond the sheet's grid are cut to it. */
  readCells(id: string, area: Area): Cell[][];
  /** Row by row, from the top left cell on: a string that starts with `=` is a formula, null empties, undefined leaves. */
  writeCells(id: string, area: Area, contents: (CellValue | null | undefined)[][]): void;
  /** The smallest area that holds every cell with content (or with a format of its own), or null when there is none. */
  usedArea(id: string, valuesOnly: boolean): Area | null;

  readStyle(id: string, row: number, column: number): WholeFormat;
  applyStyle(id: string, area: Area, style: FormatOfCell): void;
  columnWidth(id: string, column: number): number;
  rowHeight(id: string, row: number): number;
  resize(id: string, area: Area, size: { columnWidth?: number; rowHeight?: number }): void;
  clear(id: string, area: Area, what: 'all' | 'formats' | 'contents'): void;

  merges(id: string): Area[];
  merge(id: string, area: Area): void;
  unmerge(id: string, area: Area): void;

  validations(id: string): KeptValidation[];
  setValidations(id: string, validations: KeptValidation[]): void;
  /** Highest priority first. */
  conditionalFormats(id: string): KeptConditionalFormat[];
  setConditionalFormats(id: string, formats: KeptConditionalFormat[]): void;

  tables(id: string): KeptTable[];
  setTables(id: string, tables: KeptTable[]): void;
  charts(id: string): KeptChart[];
  setCharts(id: string, charts: KeptChart[]): void;

  customXml(): CustomXmlPart[];
  setCustomXml(parts: CustomXmlPart[]): void;

  /** Resolves when all formulas show the results of what was written before. */
  settled(): Promise<void>;
}

export interface SheetState {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden';
  /** `#RRGGBB`, or `''` for none. */
  tabColor: string;
  showGridlines: boolean;
  frozenRows: number;
  /** Null when the sheet is not protected. */
  protection: ProtectionOptions | null;
  locks: Lock[];
  page: SheetPage;
}

/** What the user may still do on a protected sheet, as Excel.WorksheetProtectionOptions. */
export type ProtectionOptions = Record<string, boolean | string>;

/** A cell is locked unless the last lock that covers it says otherwise. */
export interface Lock {
  area: Area;
  locked: boolean;
}

/** The page setup with what Office.js knows beyond the file writer's. */
export interface SheetPage extends PageSetup {
  printArea: string | null;
  zoom: Record<string, number>;
  margins: Record<string, number>;
}

export interface Selection {
  sheet: string;
  area: Area;
}

export interface Cell {
  /** The formula with its `=`, or null. */
  formula: string | null;
  /** The value, or the result of the formula; null when blank. Errors are their names, such as `#DIV/0!`. */
  value: CellValue | null;
  /** As displayed. */
  text: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** What a cell looks like. Null takes a fill, a colour or a border away. */
export interface FormatOfCell extends Omit<CellStyle, 'horizontal' | 'fillColor' | 'borderColor' | 'locked'> {
  /** `general` sets numbers to the right and text to the left. */
  horizontal?: CellStyle['horizontal'] | 'general';
  italic?: boolean;
  underline?: boolean;
  fillColor?: string | null;
  borders?: Partial<Record<BorderSide, Border | null>>;
}

/** A cell's format with nothing left open. */
export type WholeFormat = Required<Omit<FormatOfCell, 'borders'>> & {
  borders: Record<BorderSide, Border | null>;
};

export interface Border {
  /** `#RRGGBB` */
  color: string;
  weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

export interface KeptValidation extends Validation {
  ignoreBlanks: boolean;
}

export interface KeptConditionalFormat extends ConditionalFormat {
  id: string;
}

export interface CustomXmlPart {
  id: string;
  xml: string;
}

/** Something that came to be in the grid through the user: one for a typed cell, one for a whole pasted block. */
export interface Edit {
  sheet: string;
  area: Area;
  /** What stood there before and after, for a single cell only. */
  before: CellValue | null;
  after: CellValue | null;
}
