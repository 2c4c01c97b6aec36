import { activeCell } from './activeCell';
import { applySheets } from './applySheets';
import { canInsertSheets, insertSheets } from './insertSheets';
import { otherSheets } from './otherSheets';
import { putCharts } from './putCharts';
import { putTable } from './putTable';
import { readSheets } from './readSheets';
import { selectCell } from './selectCell';
import { watchChanges } from './watchChanges';
import { workbookFile } from './workbookFile';
import { recall, remember } from './workbookMemory';
import { writeValues } from './writeValues';

/** All that the pane ever asks of Excel. */
export const excelEdge = {
  activeCell,
  applySheets,
  canInsertSheets,
  insertSheets,
  otherSheets,
  putCharts,
  putTable,
  readSheets,
  selectCell,
  watchChanges,
  workbookFile,
  recall,
  remember,
  writeValues,
};

export type ExcelEdge = typeof excelEdge;
