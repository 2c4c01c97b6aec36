import type { PDFPageProxy } from 'pdfjs-dist';
import { documentLimits } from '../documentLimits';
import { DocumentRefusal } from '../documentRefusal';
import type { Operators } from './rulingsOf';

/** A part of what a page draws, as the library hands it on while it reads the page. */
interface Chunk {
  fnArray: number[];
  argsArray: unknown[];
}

/** Where the library takes a chunk in: it has no place of its own to stop at. */
interface Taking {
  _renderPageChunk: (chunk: Chunk, state: unknown) => void;
}

/**
 * What the pages of a document draw. What a stream of it calls itself does not matter, since the operators are counted as
 * they are read.
 *
 * @returns asks a page for its operators; DocumentRefusal tooLarge once all that were asked draw more than
 *   `documentLimits`, before the rest of the page is read. The document must be destroyed then
 */
export function boundedOperators({
  save,
  restore,
  constructPath,
}: Operators): (page: PDFPageProxy) => Promise<Drawn> {
  let count = 0;
  return (page) =>
    new Promise((resolve, reject) => {
      const taking = page as unknown as Taking;
      const take = taking._renderPageChunk.bind(page);
      let saved = 0;
      taking._renderPageChunk = (chunk, state) => {
        chunk.fnArray.forEach((operator, at) => {
          count += 1 + (operator === constructPath ? pointsOf(chunk.argsArray[at]) : 0);
          saved += operator === save ? 1 : operator === restore ? -1 : 0;
        });
        if (count > documentLimits.drawnOperators || saved > documentLimits.savedStates)
          reject(new DocumentRefusal('tooLarge'));
        else take(chunk, state);
      };
      page.getOperatorList().then(resolve, reject);
    });
}

/** The library makes one operator of a whole path; each of its points was one. */
const pointsOf = (args: unknown): number => {
  const [, [path]] = args as [number, [ArrayLike<number> | null]];
  return Math.ceil((path?.length ?? 0) / 3);
};

type Drawn = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;
