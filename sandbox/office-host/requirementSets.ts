/**
 * The requirement sets that the host declares. A set is declared when what the task pane uses of it is implemented; the
 * host does not have every member of a declared set, and fails by name on those it lacks.
 */
export const requirementSets: Record<string, string> = {
  ExcelApi: '1.14',
  CustomXmlParts: '1.1',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
};

/** The sets as the page's address has them: `?excel=1.8` is an Excel that knows no more than ExcelApi 1.8. */
export function requirementSetsIn(address: string): Record<string, string> {
  const excel = new URL(address).searchParams.get('excel');
  return excel === null ? requirementSets : { ...requirementSets, ExcelApi: excel };
}
