import type * as Pdfjs from 'pdfjs-dist';
import type { Document } from '../document';
import { documentLimits } from '../documentLimits';
import { DocumentRefusal } from '../documentRefusal';
import { boundedReading } from './boundedReading';
import { pageBlocks } from './pageBlocks';
import type { PageText } from './pdfPage';
import type { ReaderResources } from '../readerResources';
import { rulingsOf } from './rulingsOf';

/**
 * Reads the text layer of a PDF: tables by the lines that draw them, and paragraphs. Nothing that it refers to is fetched,
 * and no script in it runs.
 *
 * @throws DocumentRefusal scan where no page has text, encrypted where it asks for a password, damaged, tooLarge
 */
export async function readPdf(bytes: Uint8Array, resources: ReaderResources = {}): Promise<Document> {
  if (longestLine(bytes) > documentLimits.pdfLine) throw new DocumentRefusal('tooLarge');
  const [{ getDocument, OPS }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error the library has no types for its worker, which it looks for in this place
    import('pdfjs-dist/legacy/build/pdf.worker.mjs') as Promise<unknown>,
  ]);
  // Without a place to load a worker from, the library runs it here when it finds it here.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  return boundedReading(OPS, () => readWith({ getDocument, OPS }, bytes, resources));
}

/** A line ends where the library ends it, also at the sign that opens a dictionary. */
function longestLine(bytes: Uint8Array): number {
  let longest = 0;
  let from = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0x0a && byte !== 0x0d && byte !== 0x3c) return;
    longest = Math.max(longest, at - from);
    from = at;
  });
  return Math.max(longest, bytes.length - from);
}

type Library = Pick<typeof Pdfjs, 'getDocument' | 'OPS'>;

async function readWith(
  { getDocument, OPS }: Library,
  bytes: Uint8Array,
  { cMap, onPage }: ReaderResources,
): Promise<Document> {
  const loading = getDocument({
    // The library takes the bytes for itself.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    ...(cMap === undefined ? {} : { CMapReaderFactory: cMapsFrom(cMap) }),
    // Pictures are not looked at.
    maxImageSize: 0,
  });
  try {
    const file = await loading.promise;
    if (file.numPages > documentLimits.pages) throw new DocumentRefusal('tooLarge');
    const blocks: Document['blocks'] = [];
    let characters = 0;
    let runs = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const rulings = rulingsOf(await page.getOperatorList(), OPS);
      const { items } = await page.getTextContent();
      runs += items.length;
      if (runs > documentLimits.pageTexts) throw new DocumentRefusal('tooLarge');
      const texts = items.flatMap((item): PageText[] => {
        if (!('str' in item)) return [];
        const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[];
        characters += item.str.length;
        return [
          { text: item.str, left, right: left + item.width, bottom, size: Math.abs(size) || item.height },
        ];
      });
      if (characters > documentLimits.characters) throw new DocumentRefusal('tooLarge');
      page.cleanup();
      const tables = blocks.filter(({ kind }) => kind === 'table').length;
      const { height } = page.getViewport({ scale: 1 });
      for (const block of pageBlocks({ number, height, texts, rulings }, tables)) blocks.push(block);
      onPage?.(number, file.numPages);
    }
    if (characters === 0) throw new DocumentRefusal('scan');
    return { blocks };
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await loading.destroy();
  }
}

/** What the library makes to ask for tables of encodings with. */
const cMapsFrom = (cMap: NonNullable<ReaderResources['cMap']>) =>
  class {
    async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
      return { cMapData: await cMap(`${name}.bcmap`), isCompressed: true };
    }
  };

/** What the library says of a file that it cannot read. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PasswordException') return new DocumentRefusal('encrypted');
  return /^(InvalidPDFException|FormatError|UnknownErrorException|MissingPDFException|XRefParseException|XRefEntryException)$/.test(
    error.name,
  )
    ? new DocumentRefusal('damaged')
    : error;
}
