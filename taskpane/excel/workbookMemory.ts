import {
  readWorkbookState,
  workbookNamespace,
  writeWorkbookState,
  type WorkbookState,
} from '../../shared/layout/workbookState';

/** What the workbook's custom XML part remembers; null when it has none of ours. */
export async function recall(): Promise<WorkbookState | null> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(workbookNamespace);
    parts.load('items/id');
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    if (texts.length === 0) return null;
    await context.sync();
    return readWorkbookState(texts.map(({ value }) => value));
  });
}

/** Has the workbook remember this in its custom XML part. No cell is touched, nor the undo stack. */
export async function remember(state: WorkbookState): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const all = context.workbook.customXmlParts;
    const ours = all.getByNamespace(workbookNamespace);
    ours.load('items/id');
    await context.sync();
    const part = ours.items.at(0);
    if (part) part.setXml(writeWorkbookState(state));
    else all.add(writeWorkbookState(state));
    await context.sync();
  });
}
