import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import { BooleanNumber, IUndoRedoService, type ICellData, type IRange } from '@univerjs/presets';
import { boundsOf, cellsOf, contains, intersection, type Area } from '../office-host/area';
import { withFormat } from '../office-host/cellFormat';
import type {
  KeptConditionalFormat,
  KeptValidation,
  Selection,
  SheetState,
  WorkbookModel,
} from '../office-host/workbookModel';
import { extrasOf, type Extras } from './sheetExtras';
import { toArea, toRange } from './univerArea';
import { cellData, modelCell } from './univerCells';
import { gridSize, type UniverGrid, type UniverSheet } from './univerGrid';
import { univerRules } from './univerRules';
import { modelFormat, univerStyle } from './univerStyle';

const points = (pixels: number): number => (pixels * 72) / 96;
const pixels = (length: number): number => Math.round((length * 96) / 72);
/** No formula takes longer in workbooks of this size; without an end a lost event would hang the add-in. */
const calculationLimit = 3000;

const topLeft: Area = { row: 0, column: 0, rows: 1, columns: 1 };

interface PendingRules {
  formats?: KeptConditionalFormat[];
  validations?: KeptValidation[];
}

/**
 * The workbook in the grid. Everything it changes goes past the undo stack and clears it, as an add-in's write does in
 * most builds of Excel.
 *
 * @param extras what Univer cannot hold; changed in place
 * @param changed called after extras changed
 */
export function univerModel(grid: UniverGrid, extras: Extras, changed: () => void): WorkbookModel {
  const { workbook } = grid;
  const unitId = workbook.getId();
  const rules = univerRules(grid);
  const undo = grid.injector.get(IUndoRedoService);
  const pending = new Map<string, PendingRules>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  let selected: Selection = { sheet: workbook.getActiveSheet().getSheetId(), area: topLeft };

  const sheetOf = (id: string): UniverSheet => {
    const found = workbook.getSheetBySheetId(id);
    if (found === null) throw new RangeError(`no sheet has the id ${id}`);
    return found;
  };
  const within = (id: string, area: Area): Area | null => {
    const sheet = sheetOf(id);
    return intersection(area, {
      row: 0,
      column: 0,
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
    });
  };
  const mutate = (mutation: string, id: string, params: object): void => {
    grid.mutate(mutation, { unitId, subUnitId: id, ...params });
    undo.clearUndoRedo(unitId);
  };
  /** Rules are set a property at a time, and handed to the grid once, when none lacks its formula. */
  const flushRules = (): void => {
    for (const [id, { formats, validations }] of pending) {
      if (validations) rules.setValidations(id, validations);
      const whole = formats?.every(({ formula }) => formula !== '') ?? true;
      if (formats && whole) rules.setConditionalFormats(id, formats);
      if (whole) pending.delete(id);
      else pending.set(id, { formats });
    }
    undo.clearUndoRedo(unitId);
  };
  const later = (id: string, part: PendingRules): void => {
    clearTimeout(timer);
    timer = setTimeout(flushRules);
    pending.set(id, { ...pending.get(id), ...part });
  };
  const setCells = (
    id: string,
    area: Area,
    make: (row: number, column: number) => ICellData | null | undefined,
  ): void => {
    const cut = within(id, area);
    if (cut === null) return;
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    for (const { row, column } of cellsOf(cut)) {
      const data = make(row, column);
      if (data !== undefined) (cellValue[row] ??= {})[column] = data;
    }
    mutate(SetRangeValuesMutation.id, id, { cellValue });
  };
  const ownStyle = (id: string, row: number, column: number) =>
    workbook.getWorkbook().getStyles().getStyleByCell(sheetOf(id).getSheet().getCellRaw(row, column));
  const state = (sheet: UniverSheet): SheetState => ({
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    visibility: sheet.isSheetHidden() ? 'Hidden' : 'Visible',
    tabColor: sheet.getTabColor()?.toUpperCase() ?? '',
    showGridlines: !sheet.hasHiddenGridLines(),
    frozenRows: sheet.getFrozenRows(),
    ...extrasOf(extras, sheet.getSheetId()),
  });

  return {
    sheets: () => workbook.getSheets().map(state),
    addSheet(name) {
      const active = workbook.getActiveSheet();
      const id = `sheet-${crypto.randomUUID()}`;
      const added = workbook.insertSheet(name, {
        sheet: { id, ...gridSize },
        index: workbook.getNumSheets(),
      });
      workbook.setActiveSheet(active);
      undo.clearUndoRedo(unitId);
      return state(added);
    },
    deleteSheet(id) {
      workbook.deleteSheet(id);
      delete extras.sheets[id];
      undo.clearUndoRedo(unitId);
    },
    moveSheet(id, position) {
      workbook.moveSheet(sheetOf(id), position);
      undo.clearUndoRedo(unitId);
    },
    changeSheet(id, { name, visibility, tabColor, showGridlines, frozenRows, ...rest }) {
      const sheet = sheetOf(id);
      if (name !== undefined) sheet.setName(name);
      if (visibility === 'Hidden') sheet.hideSheet();
      if (visibility === 'Visible') sheet.showSheet();
      if (tabColor !== undefined) sheet.setTabColor(tabColor);
      if (showGridlines !== undefined) sheet.setHiddenGridlines(!showGridlines);
      if (frozenRows === 0) sheet.cancelFreeze();
      else if (frozenRows !== undefined) sheet.setFrozenRows(frozenRows);
      Object.assign(extrasOf(extras, id), rest);
      undo.clearUndoRedo(unitId);
      changed();
    },
    selection() {
      const sheet = workbook.getActiveSheet().getSheetId();
      // While a cell is being edited the grid has no selection.
      const active = workbook.getActiveRange()?.getRange();
      if (active) selected = { sheet, area: toArea(active) };
      return selected.sheet === sheet ? selected : { sheet, area: topLeft };
    },
    select({ sheet, area }) {
      const target = sheetOf(sheet);
      const wasActive = workbook.getActiveSheet().getSheetId() === sheet;
      if (!wasActive) workbook.setActiveSheet(target);
      const cut = within(sheet, area);
      if (cut === null) return;
      target.getRange(toRange(cut)).activate();
      // What a sheet shows is known only once it was painted.
      const shown: IRange | null | undefined = wasActive ? target.getVisibleRange() : null;
      if (shown && contains(toArea(shown), { ...cut, rows: 1, columns: 1 })) return;
      target.scrollToCell(Math.max(0, cut.row - 3), Math.max(0, cut.column - 3));
    },
    readCells(id, area) {
      const cut = within(id, area);
      if (cut === null) return [];
      const sheet = sheetOf(id);
      const range = sheet.getRange(toRange(cut));
      const formulas = range.getFormulas();
      const shown = range.getDisplayValues();
      return formulas.map((line, r) =>
        line.map((formula, c) =>
          modelCell(sheet.getSheet().getCellRaw(cut.row + r, cut.column + c), formula, shown[r]?.[c] ?? ''),
        ),
      );
    },
    writeCells(id, area, contents) {
      setCells(id, area, (row, column) => {
        const content = contents[row - area.row]?.[column - area.column];
        return content === undefined ? undefined : cellData(content);
      });
    },
    usedArea(id, valuesOnly) {
      const used: Area[] = [];
      sheetOf(id)
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const filled =
            cell?.f || cell?.si || cell?.p || (cell?.v !== undefined && cell.v !== null && cell.v !== '');
          if (filled || (!valuesOnly && cell?.s)) used.push({ row, column, rows: 1, columns: 1 });
        });
      return used.length === 0 ? null : boundsOf(used);
    },
    readStyle: (id, row, column) => modelFormat(ownStyle(id, row, column)),
    applyStyle(id, area, format) {
      const style = univerStyle(format);
      setCells(id, area, (row, column) => {
        // Univer drops a formula that has no result yet when only the cell's style is set.
        const { f } = sheetOf(id).getSheet().getCellRaw(row, column) ?? {};
        const kept = f ? { f } : {};
        if (format.borders === undefined) return { ...kept, s: { ...style } };
        const { borders } = withFormat(modelFormat(ownStyle(id, row, column)), format);
        return { ...kept, s: { ...style, ...univerStyle({ borders }) } };
      });
    },
    columnWidth: (id, column) => points(sheetOf(id).getColumnWidth(column)),
    rowHeight: (id, row) => points(sheetOf(id).getRowHeight(row)),
    resize(id, area, { columnWidth, rowHeight }) {
      const cut = within(id, area);
      if (cut === null) return;
      const ranges = [toRange(cut)];
      if (columnWidth !== undefined)
        mutate(SetWorksheetColWidthMutation.id, id, { ranges, colWidth: pixels(columnWidth) });
      if (rowHeight !== undefined) {
        mutate(SetWorksheetRowHeightMutation.id, id, { ranges, rowHeight: pixels(rowHeight) });
        mutate(SetWorksheetRowIsAutoHeightMutation.id, id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
      }
    },
    clear(id, area, what) {
      if (what === 'all') setCells(id, area, () => null);
      else if (what === 'formats') setCells(id, area, () => ({ s: null }));
      else setCells(id, area, () => cellData(null));
    },
    merges: (id) =>
      sheetOf(id)
        .getMergedRanges()
        .map((range) => toArea(range.getRange())),
    merge(id, area) {
      const inner = this.merges(id).filter((merged) => contains(area, merged));
      if (inner.length > 0) mutate(RemoveWorksheetMergeMutation.id, id, { ranges: inner.map(toRange) });
      mutate(AddWorksheetMergeMutation.id, id, { ranges: [toRange(area)] });
      setCells(id, area, (row, column) =>
        row === area.row && column === area.column ? undefined : cellData(null),
      );
    },
    unmerge(id, area) {
      const touched = this.merges(id).filter((merged) => intersection(area, merged) !== null);
      if (touched.length > 0) mutate(RemoveWorksheetMergeMutation.id, id, { ranges: touched.map(toRange) });
    },
    validations: (id) => pending.get(id)?.validations ?? rules.validations(id),
    setValidations: (id, validations) => later(id, { validations }),
    conditionalFormats: (id) => pending.get(id)?.formats ?? rules.conditionalFormats(id),
    setConditionalFormats: (id, formats) => later(id, { formats }),
    customXml: () => extras.customXml,
    setCustomXml(parts) {
      extras.customXml = parts;
      changed();
    },
    async settled() {
      if (pending.size > 0) flushRules();
      const formulas = workbook.getSheets().some((sheet) => {
        let any = false;
        sheet
          .getSheet()
          .getCellMatrix()
          .forValue((_row, _column, cell) => {
            any ||= Boolean(cell?.f || cell?.si);
          });
        return any;
      });
      if (formulas) await grid.api.getFormula().onCalculationResultApplied(calculationLimit);
    },
  };
}
