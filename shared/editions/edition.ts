/** An official template: `2019` for report years 2019–2020, `2021` from 2021 on. */
export type EditionId = '2019' | '2021';

/** `table.row.column`, e.g. `requests.granted.naturalPerson`: the only way to name a cell. */
export type CellKey = string;

export type TableId = 'disclosure' | 'requests' | 'disputes';

/**
 * count: a non-negative integer (件); change: an integer that may be negative (2019's 本年增/减);
 * money: a non-negative decimal in 万元 with up to six places; amount: the same without an official unit (2019's 采购总金额,
 * given in 元 or 万元).
 */
export type NumberKind = 'count' | 'change' | 'money' | 'amount';

/** A text in the two languages that the product speaks. */
export interface Label {
  zh: string;
  en: string;
}

/** A printed label: where it stands in its table (from 0) and how many rows and columns it covers. */
export interface PrintedLabel {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
  role: 'band' | 'header' | 'stub';
}

/** A cell to be filled: where it stands in its table (from 0), how many columns it covers, and what number it takes. */
export interface FigureCell {
  key: CellKey;
  row: number;
  column: number;
  columns: number;
  kind: NumberKind;
  /** What a clerk calls its row and its column, e.g. `（一）予以公开` and `自然人`. */
  rowName: Label;
  columnName: Label;
}

export interface Table {
  id: TableId;
  /** The printed heading, e.g. `三、收到和处理政府信息公开申请情况`. */
  title: string;
  /** What clerks call it: `表三`; it is the name of its sheet, too. */
  name: Label;
  rows: number;
  /** Widths of its grid columns, in points. */
  columnWidths: number[];
  labels: PrintedLabel[];
  figures: FigureCell[];
}

export interface Edition {
  id: EditionId;
  /** The notice that laid it down, e.g. `国办公开办函〔2021〕30号`. */
  notice: string;
  firstYear: number;
  /** null while it is in force. */
  lastYear: number | null;
  tables: Table[];
}
