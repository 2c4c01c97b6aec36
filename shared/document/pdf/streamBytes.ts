import { Inflate } from 'fflate';
import { documentLimits } from '../documentLimits';
import { DocumentRefusal } from '../documentRefusal';
import { ascii85 } from './ascii85';
import { drawingStream, mostDrawn, type DrawingStream } from './drawnOperators';

const word = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const opening = word('stream');
const closing = word('endstream');

/** Deflate makes at most 1032 bytes of one, so that one step gives 8 MB at most. */
const step = 8 * 1024;

/** What the dictionary of a stream says that holds a font, a picture or the file's own tables. */
const drawsNothing = /\/(?:Image|Length1|ObjStm|XRef|Type1C|CIDFontType0C|OpenType|Metadata)\b/;
/** A dictionary is no longer, in bytes. */
const longestDictionary = 4000;
/** Packings that no program which makes reports uses, and of which one in another gives bytes without end. */
const unusual =
  /\/(?:LZWDecode|RunLengthDecode|ASCIIHexDecode|LZW|RL|AHx)\b|\/Fl(?:ateDecode)?\b[^]*?\/Fl(?:ateDecode)?\b/;

/**
 * Inflates every stream of a PDF for its length alone, before a library makes all of it at once.
 *
 * @throws DocumentRefusal tooLarge where they give more than `documentLimits` together, or draw more
 */
export function requireBoundedStreams(bytes: Uint8Array): void {
  let total = 0;
  let operators = 0;
  let saved = 0;
  let streams = 0;
  const drawing: DrawingStream[] = [];
  for (let at = find(bytes, opening, 0); at !== -1; at = find(bytes, opening, at)) {
    const before = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - longestDictionary), at));
    const dictionary = dictionaryIn(before);
    streams += 1;
    if (streams > documentLimits.streams || unusual.test(dictionary)) throw new DocumentRefusal('tooLarge');
    const stream = drawingStream(dictionary);
    const from = afterBreak(bytes, at + opening.length);
    const end = find(bytes, closing, from);
    const to = end === -1 ? bytes.length : end;
    const raw = bytes.subarray(from, to);
    const packed = /\/(?:ASCII85Decode|A85)\b/.test(dictionary) ? ascii85(raw) : raw;
    // Deflate's two first bytes, as zlib writes them.
    const isDeflated = ((packed[0] ?? 0) & 0x0f) === 8 && /\/Fl(?:ateDecode)?\b/.test(dictionary);
    const take = (chunk: Uint8Array): boolean => {
      total += chunk.length;
      if (drawsNothing.test(dictionary)) return total <= documentLimits.streamBytes;
      const words = wordsIn(chunk);
      operators += words;
      stream.operators += words;
      stream.draws += drawsIn(chunk);
      saved += savedIn(chunk);
      return (
        total <= documentLimits.streamBytes &&
        operators <= documentLimits.drawnOperators &&
        saved <= documentLimits.savedStates
      );
    };
    const isTaken = isDeflated ? inflate(packed.subarray(2), take) : take(packed);
    if (!isTaken) throw new DocumentRefusal('tooLarge');
    if (!drawsNothing.test(dictionary)) drawing.push(stream);
    at = to + closing.length;
  }
  if (mostDrawn(drawing) > documentLimits.drawnOperators) throw new DocumentRefusal('tooLarge');
}

/** From the number of the last object on, with its names as they are meant: `/Fl#61te` is `/Flate`. */
function dictionaryIn(text: string): string {
  const from = Math.max(0, text.lastIndexOf(' obj'));
  const start = /\d+\s+\d+$/.exec(text.slice(Math.max(0, from - 20), from));
  return text
    .slice(from - (start?.[0].length ?? 0))
    .replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** How often a letter stands behind a blank: operators are such words. */
function wordsIn(chunk: Uint8Array): number {
  let count = 0;
  for (let at = 1; at < chunk.length; at += 1) {
    const [before = 0, byte = 0] = [chunk[at - 1], chunk[at]];
    if (before <= 0x20 && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) count += 1;
  }
  return count;
}

function afterBreak(bytes: Uint8Array, at: number): number {
  let from = at;
  while (bytes[from] === 0x0d || bytes[from] === 0x0a) from += 1;
  return from;
}

function find(bytes: Uint8Array, wanted: number[], from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

/** How often a name is drawn (Do). */
function drawsIn(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(0x44); at !== -1; at = chunk.indexOf(0x44, at + 1))
    if (chunk[at + 1] === 0x6f && (chunk[at + 2] ?? 0) <= 0x20 && (chunk[at - 1] ?? 0) <= 0x20) count += 1;
  return count;
}

/** How many states of drawing are kept (q) and not given back (Q); the library's work grows with their square. */
function savedIn(chunk: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < chunk.length; at += 1) {
    const byte = chunk[at];
    if ((byte !== 0x71 && byte !== 0x51) || (chunk[at + 1] ?? 0) > 0x20 || (chunk[at - 1] ?? 0) > 0x20)
      continue;
    count += byte === 0x71 ? 1 : -1;
  }
  return count;
}

/** Hands on what a stream inflates to, until it is damaged or no more is taken; whether all of it was taken. */
function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => boolean): boolean {
  let isTaken = true;
  const inflating = new Inflate((chunk) => {
    isTaken = take(chunk) && isTaken;
  });
  for (let from = 0; from < packed.length && isTaken; from += step)
    try {
      inflating.push(packed.subarray(from, from + step), false);
    } catch {
      return isTaken;
    }
  return isTaken;
}
