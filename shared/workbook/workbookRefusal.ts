/**
 * Why the bytes of a file cannot be read as a workbook.
 *
 * notAWorkbook: not a zip, or a zip without the parts of an .xlsx. oldFormat: a workbook or other file of Excel 97–2003.
 * encrypted: needs a password. tooLarge: more bytes, entries or text than `workbookLimits` takes. unsafe: XML that declares
 * a document type, which no spreadsheet program writes. damaged: cut short, or altered so that it cannot be parsed.
 */
export type RefusalReason = 'notAWorkbook' | 'oldFormat' | 'encrypted' | 'tooLarge' | 'unsafe' | 'damaged';

export interface RefusalFacts {
  /** The part of the package that was to blame. */
  part?: string;
  /** What there was of it and how much is taken in, bytes or entries. */
  found?: number;
  limit?: number;
  /** What the parser says, in English. */
  detail?: string;
}

/** Thrown while a workbook is read, and turned into a value by `readWorkbook`. */
export class WorkbookRefusal extends Error {
  override readonly name = 'WorkbookRefusal';

  constructor(
    readonly reason: RefusalReason,
    readonly facts: RefusalFacts = {},
  ) {
    super(`${reason} ${JSON.stringify(facts)}`);
  }
}
