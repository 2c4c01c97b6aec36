/**
 * The names of the sheets that hold something and are none of those named, hidden ones included; in two round trips, of
 * which the second is left out where there is no other sheet.
 */
export async function otherSheets(ours: readonly string[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const others = worksheets.items.filter(({ name }) => !ours.includes(name));
    if (others.length === 0) return [];
    const used = others.map((sheet) => ({ sheet, content: sheet.getUsedRangeOrNullObject(true) }));
    for (const { content } of used) content.load({ address: true });
    await context.sync();
    return used.filter(({ content }) => !content.isNullObject).map(({ sheet }) => sheet.name);
  });
}
