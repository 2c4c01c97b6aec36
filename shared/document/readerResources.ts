/** What readers need besides the bytes, and cannot carry with them. */
export interface ReaderResources {
  /** Gives a table of a Chinese encoding that some PDFs refer to and do not hold, by its name: `GBK-EUC-H.bcmap`. */
  cMap?: (name: string) => Promise<Uint8Array>;
  /** Told after each page of a PDF how many are read, and of how many. */
  onPage?: (done: number, pages: number) => void;
}
