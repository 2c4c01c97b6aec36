import type { OfficeHost } from '../office-host/officeHost';
import type { WorkbookModel } from '../office-host/workbookModel';
import type { UniverGrid } from './univerGrid';

/** Tells the host of selections and of sheets that come, go and become active. */
export function watchSheets({ api, workbook }: UniverGrid, model: WorkbookModel, host: OfficeHost): void {
  let last = '';
  workbook.onSelectionChange(() => {
    const selection = model.selection();
    const now = JSON.stringify(selection);
    // The grid tells of the same selection more than once.
    if (now === last) return;
    last = now;
    host.selected(selection);
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) =>
    host.sheetEvent('activated', activeSheet.getSheetId()),
  );
  api.addEvent(api.Event.SheetCreated, ({ worksheet }) => host.sheetEvent('added', worksheet.getSheetId()));
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => host.sheetEvent('deleted', sheetId));
}
