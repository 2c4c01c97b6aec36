import { Inflate } from 'fflate';
import { documentLimits } from '../documentLimits';
import { DocumentRefusal } from '../documentRefusal';

const word = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const opening = word('stream');
const closing = word('endstream');

/** Deflate makes at most 1032 bytes of one, so that one step gives 8 MB at most. */
const step = 8 * 1024;

/**
 * Inflates every stream of a PDF for its length alone, before a library makes all of it at once.
 *
 * @throws DocumentRefusal tooLarge where they give more than `documentLimits.streamBytes` together
 */
export function requireBoundedStreams(bytes: Uint8Array): void {
  let total = 0;
  for (let at = find(bytes, opening, 0); at !== -1; at = find(bytes, opening, at)) {
    const from = afterBreak(bytes, at + opening.length);
    const end = find(bytes, closing, from);
    const to = end === -1 ? bytes.length : end;
    // Deflate's two first bytes, as zlib writes them.
    if (((bytes[from] ?? 0) & 0x0f) === 8)
      total += inflatedLength(bytes.subarray(from + 2, to), documentLimits.streamBytes - total);
    if (total > documentLimits.streamBytes) throw new DocumentRefusal('tooLarge');
    at = to + closing.length;
  }
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

/** Of a stream that is damaged, what comes before the damage. */
function inflatedLength(packed: Uint8Array, most: number): number {
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
  });
  for (let from = 0; from < packed.length && length <= most; from += step)
    try {
      inflate.push(packed.subarray(from, from + step), false);
    } catch {
      return length;
    }
  return length;
}
