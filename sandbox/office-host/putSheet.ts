import { cellAt } from '../../shared/layout/address';
import type { CellStyle } from '../../shared/layout/sheetContent';
import { parseArea } from './area';
import { blockOf } from './blockOf';
import { notAllowed } from './notAllowed';
import type { SheetOfFile } from './sheetsOfFile';
import type { FormatOfCell, SheetState, WorkbookModel } from './workbookModel';

/** Puts a sheet of a file into the workbook, after the last one. */
export function putSheet(
  model: WorkbookModel,
  { content, protection }: SheetOfFile,
  name: string,
): SheetState {
  const sheet = model.addSheet(name);
  const { id } = sheet;
  content.columnWidths.forEach((columnWidth, column) =>
    model.resize(id, { row: 0, column, rows: 1, columns: 1 }, { columnWidth }),
  );
  content.rowHeights.forEach((rowHeight, row) => {
    if (rowHeight !== null) model.resize(id, { row, column: 0, rows: 1, columns: 1 }, { rowHeight });
  });
  for (const { range, style } of content.styles) model.applyStyle(id, parseArea(range), formatOf(style));
  for (const range of content.merges) model.merge(id, parseArea(range));
  const values = blockOf(
    Object.entries(content.values).map(([address, value]) => ({ ...cellAt(address), value })),
  );
  if (values) model.writeCells(id, values.area, values.contents);
  model.setValidations(
    id,
    content.validations.map((validation) => ({ ...validation, ignoreBlanks: true })),
  );
  model.setConditionalFormats(
    id,
    content.conditionalFormats.map((format, index) => ({ ...format, id: `{cf-${index + 1}}` })),
  );
  model.changeSheet(id, {
    locks: content.styles.flatMap(({ range, style }) =>
      style.locked === undefined ? [] : [{ area: parseArea(range), locked: style.locked }],
    ),
    protection: protection === null ? null : { ...notAllowed, ...protection },
    page: {
      ...sheet.page,
      ...content.page,
      zoom: content.page.fitToWidth ? { horizontalFitToPages: 1 } : sheet.page.zoom,
    },
  });
  return sheet;
}

function formatOf({ borderColor, locked: _locked, ...style }: CellStyle): FormatOfCell {
  if (borderColor === undefined) return style;
  const line = { color: borderColor, weight: 'Thin' } as const;
  return { ...style, borders: { top: line, bottom: line, left: line, right: line } };
}
