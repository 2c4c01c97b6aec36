import type { Document } from './document';
import { knownTypes, refusedByBytes } from './fileSignature';
import { documentLimits } from './documentLimits';
import type { ReaderResources } from './readerResources';
import { isDocumentRefusal, type DocumentRefusalReason } from './documentRefusal';

type Reader = (bytes: Uint8Array, resources: ReaderResources) => Document | Promise<Document>;

const html = async (): Promise<Reader> => (await import('./html/readHtml')).readHtml;
const docx = async (): Promise<Reader> => (await import('./docx/readDocx')).readDocx;
const pdf = async (): Promise<Reader> => {
  const { readPdf } = await import('./pdf/readPdf');
  return readPdf;
};
const xlsx = async (): Promise<Reader> => (await import('./xlsx/readXlsx')).readXlsx;
const text = async (): Promise<Reader> => (await import('./text/readPlainText')).readPlainText;

/** The reader of each kind of file, by the end of its name; each is loaded when it is first needed. */
const readers: Record<string, () => Promise<Reader>> = {
  '.docx': docx,
  '.html': html,
  '.htm': html,
  '.pdf': pdf,
  '.txt': text,
  '.xlsx': xlsx,
  '.md': text,
};

/** The ends of the names of files that are read as documents. */
export const documentTypes: string[] = Object.keys(readers);

/** Those of files that are known, and refused with what to do. */
export const refusedTypes: string[] = knownTypes;

export type DocumentResult = { ok: true; document: Document } | { ok: false; reason: DocumentRefusalReason };

/**
 * Reads what stands in the bytes of a file.
 *
 * @param name the file's name; its end tells the kind of text, its bytes the rest
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  resources: ReaderResources = {},
): Promise<DocumentResult> {
  const type = /\.[^.]*$/.exec(name.toLowerCase())?.[0] ?? '';
  const load = readers[type];
  const refused = refusedByBytes(bytes, type);
  if (refused !== null) return { ok: false, reason: refused };
  if (load === undefined) return { ok: false, reason: 'unknownKind' };
  if (bytes.length > documentLimits.fileBytes) return { ok: false, reason: 'tooLarge' };
  try {
    return { ok: true, document: await (await load())(bytes, resources) };
  } catch (error) {
    if (isDocumentRefusal(error)) return { ok: false, reason: error.reason };
    throw error;
  }
}
