import { reportLimit } from '../shared/api/routes';
import { workbookLimits } from '../shared/workbook/workbookLimits';

/** The kinds of file that a report is read from, by extension, and how many bytes of each are taken in. */
export const reportTypes = { '.json': reportLimit, '.xlsx': workbookLimits.fileBytes } as const;

export type ReportType = keyof typeof reportTypes;

/** The type of an extension such as `.XLSX`, or undefined. */
export function reportType(extension: string): ReportType | undefined {
  const lower = extension.toLowerCase();
  return lower === '.json' || lower === '.xlsx' ? lower : undefined;
}
