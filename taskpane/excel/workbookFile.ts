const sliceSize = 1024 * 1024;

/** The .xlsx bytes of the open workbook as it stands, unsaved edits included. The file handle is closed in any case. */
export async function workbookFile(): Promise<Uint8Array<ArrayBuffer>> {
  const file = await settle<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let written = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await settle<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(new Uint8Array(slice.data), written);
      written += slice.size;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function settle<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`${result.error.name}: ${result.error.message}`));
    });
  });
}
