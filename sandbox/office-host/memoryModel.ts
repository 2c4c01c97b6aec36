import type { CellValue } from '../../shared/layout/sheetContent';
import { boundsOf, cellsOf, contains, intersection, type Area } from './area';
import { defaultFormat, withFormat } from './cellFormat';
import type { KeptChart } from './keptChart';
import type { KeptTable } from './keptTable';
import { newSheet } from './newSheet';
import type {
  Cell,
  CustomXmlPart,
  FormatOfCell,
  KeptConditionalFormat,
  KeptValidation,
  Selection,
  SheetState,
  WholeFormat,
  WorkbookModel,
} from './workbookModel';

interface MemoryCell {
  content?: CellValue;
  format?: WholeFormat;
}

interface MemorySheet {
  state: SheetState;
  cells: Map<string, MemoryCell>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  merges: Area[];
  validations: KeptValidation[];
  conditionalFormats: KeptConditionalFormat[];
  tables: KeptTable[];
  charts: KeptChart[];
}

const grid: Area = { row: 0, column: 0, rows: 200, columns: 40 };
const nameOf = (row: number, column: number): string => `${row},${column}`;
const defaultColumnWidth = 48;
const defaultRowHeight = 15;

/**
 * A workbook in memory, with one empty sheet `Sheet1` of 200 × 40 cells. Formulas are kept but not calculated: their
 * value is null. Conditional formats, validations, tables and charts are kept as they were set.
 */
export function memoryModel(): WorkbookModel {
  const sheets: MemorySheet[] = [];
  let customXml: CustomXmlPart[] = [];
  let added = 0;

  const sheetOf = (id: string): MemorySheet => {
    const found = sheets.find(({ state }) => state.id === id);
    if (found === undefined) throw new RangeError(`no sheet has the id ${id}`);
    return found;
  };
  const cellsIn = (area: Area): { row: number; column: number }[] => {
    const within = intersection(area, grid);
    return within === null ? [] : [...cellsOf(within)];
  };
  const change = (id: string, area: Area, make: (cell: MemoryCell) => MemoryCell): void => {
    const { cells } = sheetOf(id);
    for (const { row, column } of cellsIn(area)) {
      const changed = make(cells.get(nameOf(row, column)) ?? {});
      if (changed.content === undefined && changed.format === undefined) cells.delete(nameOf(row, column));
      else cells.set(nameOf(row, column), changed);
    }
  };
  const read = (id: string, row: number, column: number): Cell => {
    const content = sheetOf(id).cells.get(nameOf(row, column))?.content;
    if (content === undefined) return { formula: null, value: null, text: '' };
    const isFormula = typeof content === 'string' && content.startsWith('=');
    if (isFormula) return { formula: content, value: null, text: '' };
    const text = typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
    return { formula: null, value: content, text };
  };
  const addSheet = (name: string): SheetState => {
    added += 1;
    const state = newSheet(`{sheet-${added}}`, name);
    sheets.push({
      state,
      cells: new Map(),
      columnWidths: new Map(),
      rowHeights: new Map(),
      merges: [],
      validations: [],
      conditionalFormats: [],
      tables: [],
      charts: [],
    });
    return state;
  };
  const first = addSheet('Sheet1');
  let selection: Selection = { sheet: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };

  return {
    sheets: () => sheets.map(({ state }) => state),
    addSheet,
    deleteSheet(id) {
      sheets.splice(sheets.indexOf(sheetOf(id)), 1);
      const [left] = sheets;
      if (selection.sheet === id && left !== undefined) selection = { ...selection, sheet: left.state.id };
    },
    changeSheet(id, part) {
      const sheet = sheetOf(id);
      sheet.state = { ...sheet.state, ...part };
    },
    moveSheet(id, position) {
      const sheet = sheetOf(id);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    },
    selection: () => selection,
    select(chosen) {
      sheetOf(chosen.sheet);
      selection = chosen;
    },
    readCells(id, area) {
      const within = intersection(area, grid);
      if (within === null) return [];
      return Array.from({ length: within.rows }, (_, r) =>
        Array.from({ length: within.columns }, (__, c) => read(id, within.row + r, within.column + c)),
      );
    },
    writeCells(id, area, contents) {
      contents.forEach((line, r) =>
        line.forEach((content, c) => {
          if (content === undefined) return;
          const at = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
          change(id, at, ({ format }) => ({ format, content: content === null ? undefined : content }));
        }),
      );
    },
    usedArea(id, valuesOnly) {
      const used = [...sheetOf(id).cells]
        .filter(([, cell]) => !valuesOnly || cell.content !== undefined)
        .map(([key]) => {
          const [row = 0, column = 0] = key.split(',').map(Number);
          return { row, column, rows: 1, columns: 1 };
        });
      return used.length === 0 ? null : boundsOf(used);
    },
    readStyle: (id, row, column) => sheetOf(id).cells.get(nameOf(row, column))?.format ?? defaultFormat,
    applyStyle(id, area, style: FormatOfCell) {
      change(id, area, (cell) => ({ ...cell, format: withFormat(cell.format ?? defaultFormat, style) }));
    },
    columnWidth: (id, column) => sheetOf(id).columnWidths.get(column) ?? defaultColumnWidth,
    rowHeight: (id, row) => sheetOf(id).rowHeights.get(row) ?? defaultRowHeight,
    resize(id, area, size) {
      const sheet = sheetOf(id);
      const within = intersection(area, grid);
      if (within === null) return;
      const { columnWidth, rowHeight } = size;
      if (columnWidth !== undefined)
        for (let c = 0; c < within.columns; c++) sheet.columnWidths.set(within.column + c, columnWidth);
      if (rowHeight !== undefined)
        for (let r = 0; r < within.rows; r++) sheet.rowHeights.set(within.row + r, rowHeight);
    },
    clear(id, area, what) {
      change(id, area, (cell) => ({
        content: what === 'formats' ? cell.content : undefined,
        format: what === 'contents' ? cell.format : undefined,
      }));
    },
    merges: (id) => sheetOf(id).merges,
    merge(id, area) {
      const sheet = sheetOf(id);
      sheet.merges = [...sheet.merges.filter((merged) => !contains(area, merged)), area];
    },
    unmerge(id, area) {
      const sheet = sheetOf(id);
      sheet.merges = sheet.merges.filter((merged) => intersection(area, merged) === null);
    },
    validations: (id) => sheetOf(id).validations,
    setValidations(id, validations) {
      sheetOf(id).validations = validations;
    },
    conditionalFormats: (id) => sheetOf(id).conditionalFormats,
    setConditionalFormats(id, formats) {
      sheetOf(id).conditionalFormats = formats;
    },
    tables: (id) => sheetOf(id).tables,
    setTables(id, tables) {
      sheetOf(id).tables = tables;
    },
    charts: (id) => sheetOf(id).charts,
    setCharts(id, charts) {
      sheetOf(id).charts = charts;
    },
    customXml: () => customXml,
    setCustomXml(parts) {
      customXml = parts;
    },
    settled: () => Promise.resolve(),
  };
}
