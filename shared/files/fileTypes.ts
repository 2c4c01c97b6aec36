import { reportLimit } from '../api/routes';
import { documentLimits } from '../document/documentLimits';
import { documentTypes, refusedTypes } from '../document/readDocument';
import { workbookLimits } from '../workbook/workbookLimits';

/** How many bytes of a file are taken in, by the end of its name; the kinds of file that a report is read from. */
const limits = new Map<string, number>([
  ...documentTypes.map((type) => [type, documentLimits.fileBytes] as const),
  ['.json', reportLimit],
  ['.xlsx', workbookLimits.fileBytes],
]);

/** The kinds of file that a report is read from, as they are told to people. */
export const reportTypes: string[] = [...limits.keys()].sort();

/** The end of a file's name with its dot, in lower case; empty where it has none. */
export const typeOf = (name: string): string => /\.[^./\\]*$/.exec(name.toLowerCase())?.[0] ?? '';

/** How many bytes of a file with such an extension are taken in, or undefined where no report is read from it. */
export const limitOf = (extension: string): number | undefined => limits.get(extension.toLowerCase());

/** Whether files of that kind are known, though no report is read from them. */
export const isRefused = (extension: string): boolean => refusedTypes.includes(extension.toLowerCase());
