/**
 * Why the bytes of a file give no document.
 *
 * unknownKind: of no kind that is read. oldWord, oldExcel, ofd, picture, scan: known for what they are, and not read.
 * encrypted: needs a password. tooLarge: more bytes or cells than are taken in. tooDeep: things within things without end.
 * unsafe: XML that declares a document type. damaged: cut short or altered. notText: text in no known encoding.
 */
export type DocumentRefusalReason =
  | 'unknownKind'
  | 'oldWord'
  | 'oldExcel'
  | 'ofd'
  | 'picture'
  | 'scan'
  | 'encrypted'
  | 'tooLarge'
  | 'tooDeep'
  | 'unsafe'
  | 'damaged'
  | 'notText';

/** Thrown while a document is read, and turned into a value by `readDocument`. */
export class DocumentRefusal extends Error {
  override readonly name = 'DocumentRefusal';

  constructor(readonly reason: DocumentRefusalReason) {
    super(reason);
  }
}

/** Told by its name, since what is loaded on demand may bring a class of its own. */
export const isDocumentRefusal = (error: unknown): error is DocumentRefusal =>
  error instanceof Error && error.name === 'DocumentRefusal';
