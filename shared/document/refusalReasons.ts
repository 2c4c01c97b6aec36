import type { RefusalReason } from '../workbook/workbookRefusal';
import type { DocumentRefusalReason } from './documentRefusal';

/** Why a package of Office cannot be read, in the words of documents. */
export const refusalReasons: Record<RefusalReason, DocumentRefusalReason> = {
  notAWorkbook: 'damaged',
  oldFormat: 'oldExcel',
  encrypted: 'encrypted',
  tooLarge: 'tooLarge',
  unsafe: 'unsafe',
  damaged: 'damaged',
};
