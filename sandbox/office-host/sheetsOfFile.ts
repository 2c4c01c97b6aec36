import { readXlsx, type Sheet } from 'hucre/xlsx';
import { addressOf, rangeOf } from '../../shared/layout/address';
import type {
  CellStyle,
  CellValue,
  ConditionalFormat,
  SheetContent,
  Validation,
} from '../../shared/layout/sheetContent';
import { shownFormula } from '../../shared/workbook/fileFormula';
import { HostError } from './hostError';
import type { ProtectionOptions } from './workbookModel';

/** A sheet of a file, with what a protected one still allows. */
export interface SheetOfFile {
  content: SheetContent;
  protection: ProtectionOptions | null;
}

/**
 * The sheets of an .xlsx with all that the host has of a sheet: values, styles, sizes, merges, validations, conditional
 * formats, protection, page. What else a file may hold fails by name.
 *
 * @throws HostError
 */
export async function sheetsOfFile(bytes: Uint8Array): Promise<SheetOfFile[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => ({ content: contentOf(sheet), protection: protectionOf(sheet) }));
}

const notImplemented = (what: string): HostError =>
  new HostError('ApiNotFound', `inserting ${what} is not implemented by the sandbox's Excel`);

function contentOf(sheet: Sheet): SheetContent {
  for (const kind of ['images', 'tables', 'autoFilter', 'freezePane', 'splitPane'] as const)
    if (sheet[kind] !== undefined && Object.keys(sheet[kind]).length > 0)
      throw notImplemented(`a sheet with ${kind}`);
  const values: Record<string, CellValue> = {};
  const runs: StyleRun[] = [];
  for (const [at, { value, formula, style }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const address = addressOf(row, column);
    if (formula !== undefined) values[address] = shownFormula(formula);
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      values[address] = value;
    if (style !== undefined) addToRuns(runs, { row, column, columns: 1, style: styleOf(style) });
  }
  const heights = new Map([...(sheet.rowDefs ?? [])].map(([row, { height }]) => [row, height ?? null]));
  return {
    name: sheet.name,
    values,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      rangeOf(startRow, startCol, endRow - startRow + 1, endCol - startCol + 1),
    ),
    columnWidths: (sheet.columns ?? []).map(({ width }) => points(width ?? defaultWidth)),
    rowHeights: Array.from(
      { length: Math.max(-1, ...heights.keys()) + 1 },
      (_, row) => heights.get(row) ?? null,
    ),
    styles: runs.map(({ row, column, columns, style }) => ({
      range: rangeOf(row, column, 1, columns),
      style,
    })),
    validations: (sheet.dataValidations ?? []).map(validationOf),
    conditionalFormats: [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .map(formatOf),
    protected: sheet.protection?.sheet === true,
    page: {
      orientation: sheet.pageSetup?.orientation === 'landscape' ? 'landscape' : 'portrait',
      paper: 'A4',
      fitToWidth: sheet.pageSetup?.fitToPage === true,
      centerHorizontally: sheet.pageSetup?.horizontalCentered === true,
    },
  };
}

interface StyleRun {
  row: number;
  column: number;
  columns: number;
  style: CellStyle;
}

/** Neighbours of one row with the same style are one run. */
function addToRuns(runs: StyleRun[], next: StyleRun): void {
  const last = runs.at(-1);
  const follows = last?.row === next.row && last.column + last.columns === next.column;
  if (follows && JSON.stringify(last.style) === JSON.stringify(next.style)) last.columns += 1;
  else runs.push(next);
}

const defaultWidth = 8.43;
/** Digits of the default font, seven pixels each, as points. Source: ECMA-376 18.3.1.13. */
const points = (width: number): number => Math.round((width * 7 * 72) / 96);

const colourOf = (color: { rgb?: string } | undefined): string | undefined =>
  color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toUpperCase()}`;

type FileStyle = NonNullable<NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>['style']>;

function styleOf({ font, fill, border, alignment, numFmt, protection }: FileStyle): CellStyle {
  const { horizontal, vertical, wrapText } = alignment ?? {};
  const color = border?.top && border.bottom && border.left && border.right ? border.top.color : undefined;
  const style = {
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold,
    fontColor: colourOf(font?.color),
    fillColor: fill?.type === 'pattern' ? colourOf(fill.fgColor) : undefined,
    horizontal: horizontal as CellStyle['horizontal'],
    vertical: vertical as CellStyle['vertical'],
    wrap: wrapText,
    borderColor: colourOf(color),
    locked: protection?.locked,
    numberFormat: numFmt,
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

type FileValidation = NonNullable<Sheet['dataValidations']>[number];

function validationOf(found: FileValidation): Validation {
  const { type, formula1 = '', range } = found;
  if (type !== 'custom' && type !== 'list') throw notImplemented(`a validation of the kind ${type}`);
  return {
    range,
    rule:
      type === 'custom'
        ? { kind: 'custom', formula: shownFormula(formula1) }
        : { kind: 'list', values: formula1.replace(/^"|"$/g, '').split(',') },
    errorTitle: found.errorTitle ?? '',
    errorMessage: found.errorMessage ?? '',
    errorStyle: found.errorStyle === 'warning' ? 'warning' : 'stop',
    ...(found.inputMessage === undefined
      ? {}
      : { promptTitle: found.inputTitle ?? '', promptMessage: found.inputMessage }),
  };
}

type FileRule = NonNullable<Sheet['conditionalRules']>[number];

function formatOf({ type, range, formula, style, stopIfTrue }: FileRule): ConditionalFormat {
  if (type !== 'expression' || typeof formula !== 'string')
    throw notImplemented(`a conditional format of the kind ${type}`);
  const fontColor = colourOf(style?.font?.color);
  const fillColor = style?.fill?.type === 'pattern' ? colourOf(style.fill.bgColor) : undefined;
  return {
    range,
    formula: shownFormula(formula),
    stopIfTrue: stopIfTrue === true,
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fillColor === undefined ? {} : { fillColor }),
  };
}

/** What the file's protection allows, in Office.js's words. */
function protectionOf({ protection }: Sheet): ProtectionOptions | null {
  if (protection?.sheet !== true) return null;
  const { formatCells, formatColumns, formatRows } = protection;
  return {
    allowFormatCells: formatCells === true,
    allowFormatColumns: formatColumns === true,
    allowFormatRows: formatRows === true,
  };
}
