/** Where an edit came from: typed here, written by this add-in, or by a co-author elsewhere. */
export type ChangeOrigin = 'here' | 'addin' | 'elsewhere';

/**
 * Tells of every edit on any sheet, and of sheets that are deleted. Gives a function that ends the watch.
 * Edits of this add-in are named as such (ExcelApi 1.14); on older builds they look like typed ones.
 */
export async function watchChanges(onChange: (origin: ChangeOrigin) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => Promise.resolve(onChange(originOf(event))));
    const deleted = worksheets.onDeleted.add(() => Promise.resolve(onChange('here')));
    await context.sync();
    return async () => {
      await Excel.run(changed.context, async (sameContext) => {
        changed.remove();
        deleted.remove();
        await sameContext.sync();
      });
    };
  });
}

function originOf(event: Excel.WorksheetChangedEventArgs): ChangeOrigin {
  if (event.triggerSource === 'ThisLocalAddin') return 'addin';
  return event.source === 'Remote' ? 'elsewhere' : 'here';
}
