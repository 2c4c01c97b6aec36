import type { Cell, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { addressOf, cellAt } from '../layout/address';
import type { CellValue, ConditionalFormat, SheetContent } from '../layout/sheetContent';
import { cellStyles } from './cellStyles';
import { columnWidth } from './columnWidth';
import { fileFormula } from './fileFormula';
import { colour, fill } from './styleToWrite';
import { rangeAt } from './rangeAt';
import { validationToWrite } from './validationToWrite';

/** One sheet in the words of the .xlsx library. */
export function sheetToWrite(sheet: SheetContent): WriteSheet {
  const { page } = sheet;
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((points) => ({ width: columnWidth(points) })),
    rowDefs: new Map(
      sheet.rowHeights.flatMap((height, row) => (height === null ? [] : [[row, { height }] as const])),
    ),
    rows: sheet.rowHeights.map(() => []),
    cells: cells(sheet),
    merges: sheet.merges.map((range) => {
      const { top, left, bottom, right } = rangeAt(range);
      return { startRow: top, startCol: left, endRow: bottom, endCol: right };
    }),
    dataValidations: sheet.validations.map(validationToWrite),
    conditionalRules: sheet.conditionalFormats.map(conditionalRule),
    ...(sheet.protected && {
      protection: {
        sheet: true,
        formatCells: true,
        formatColumns: true,
        formatRows: true,
        objects: true,
        scenarios: true,
      },
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: page.orientation,
      horizontalCentered: page.centerHorizontally,
      ...(page.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
  };
}

/** Styled and filled cells by `row,column`, row by row: the order in which they stand in the file. */
function cells(sheet: SheetContent): Map<string, Partial<Cell>> {
  const styles = cellStyles(sheet.styles);
  const addresses = new Set([...styles.keys(), ...Object.keys(sheet.values)]);
  const positions = [...addresses].map(cellAt).sort((a, b) => a.row - b.row || a.column - b.column);
  return new Map(
    positions.map(({ row, column }) => {
      const address = addressOf(row, column);
      const style = styles.get(address);
      const value = sheet.values[address];
      return [`${row},${column}`, { ...(style && { style }), ...(value !== undefined && filled(value)) }];
    }),
  );
}

function filled(value: CellValue): Partial<Cell> {
  if (typeof value !== 'string') return { value };
  return value.startsWith('=') ? { formula: fileFormula(value) } : { value: withoutEscapes(value) };
}

/** Keeps a text that looks like an escape of the format (`_x000D_`) from being read as one. Source: ECMA-376 22.4.2.4. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function conditionalRule(format: ConditionalFormat, index: number): ConditionalRule {
  return {
    type: 'expression',
    priority: index + 1,
    formula: fileFormula(format.formula),
    range: format.range,
    stopIfTrue: format.stopIfTrue,
    style: {
      ...(format.fontColor !== undefined && { font: { color: colour(format.fontColor) } }),
      ...(format.fillColor !== undefined && { fill: fill(format.fillColor) }),
    },
  };
}
