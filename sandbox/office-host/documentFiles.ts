/**
 * The copies of the workbook that `Office.context.document.getFileAsync` opened and did not close yet.
 *
 * @param makeBytes makes the .xlsx bytes of the workbook as it stands
 */
export function documentFiles(makeBytes: () => Promise<Uint8Array>) {
  const open = new Map<number, { bytes: Uint8Array; sliceSize: number }>();
  let last = 0;
  return {
    /** Opens a copy; `type` 1 is the compressed format, the only one there is. Null when refused. */
    async open(type: number, sliceSize: number): Promise<{ handle: number; size: number } | null> {
      if (type !== compressed || open.size >= mostOpen) return null;
      const bytes = await makeBytes();
      last += 1;
      open.set(last, { bytes, sliceSize });
      return { handle: last, size: bytes.length };
    },
    /** One slice as plain numbers, or null for a file that is not open. */
    slice(handle: number, index: number): number[] | null {
      const file = open.get(handle);
      if (file === undefined) return null;
      return [...file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize)];
    },
    close: (handle: number): boolean => open.delete(handle),
  };
}

const compressed = 1;
/** Office lets an add-in have two files open at a time. */
const mostOpen = 2;
