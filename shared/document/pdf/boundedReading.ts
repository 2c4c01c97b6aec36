import { documentLimits } from '../documentLimits';
import { DocumentRefusal } from '../documentRefusal';
import { classesOnceMade, type Wanted } from './classesOnceMade';

/** What the library keeps of a stream that it unpacks or decrypts. */
interface Unpacking {
  buffer: Uint8Array;
  minBufferLength: number;
  stream: {
    isAsync: boolean;
    reset: () => void;
    asyncGetBytes: () => Promise<Uint8Array | null>;
    getBytes: () => Uint8Array;
  };
}

/** What it parses with: a file's own objects, and what its pages draw. */
interface Parsing {
  currentChar: number;
  stream: { getByte: () => number };
}

type Spent = 'bytes' | 'tokens' | 'operators' | 'savedStates';

/** What the library calls the operators that are counted otherwise than the others. */
export interface CountedOperators {
  save: number;
  restore: number;
  constructPath: number;
}

type Method<This> = (this: This, ...args: never[]) => unknown;

/** Packings whose bytes do not grow by `ensureBuffer`. All but the last are of pictures, which are not looked at. */
const unbounded = new Set(['DCT', 'DCTDecode', 'JPX', 'JPXDecode', 'JBIG2Decode', 'BrotliDecode']);

/** What the document that is being read may still take; null where nothing may be: between two of them, and once one is refused. */
let left: (Record<Spent, number> & { refuse: () => void }) | null = null;
/** How the library numbers operators, of which it is told when it is loaded. */
let operators: CountedOperators | null = null;
/** A dictionary takes as much memory as so many numbers. */
const dictionaryTokens = 10;
/** The library asks for no more at a time of what it unpacks or decrypts. */
const longestAsked = 65_536;
/** Settles when no document is being read. */
let before: Promise<void> = Promise.resolve();

function spend(what: Spent, count: number): void {
  if (left !== null) {
    left[what] -= count;
    if (left[what] >= 0) return;
    const { refuse } = left;
    left = null;
    refuse();
  }
  throw new DocumentRefusal('tooLarge');
}

const awaited: Wanted[] = [
  {
    field: 'minBufferLength',
    method: 'ensureBuffer',
    take: (prototype) => {
      // As the library does it.
      const ensureBuffer: Method<Unpacking> = function (this: Unpacking, requested: number) {
        if (requested <= this.buffer.byteLength) return this.buffer;
        let size = this.minBufferLength;
        while (size < requested) size *= 2;
        spend('bytes', size - this.buffer.byteLength);
        const grown = new Uint8Array(size);
        grown.set(this.buffer);
        this.buffer = grown;
        return grown;
      };
      // The browser's own way gives all at once. Where it gives nothing, the library goes the way above.
      const asyncGetBytesFromDecompressionStream: Method<Unpacking> = async function (this: Unpacking) {
        const { stream } = this;
        stream.reset();
        const bytes = stream.isAsync ? await stream.asyncGetBytes() : null;
        return { decompressed: null, compressed: bytes ?? stream.getBytes() };
      };
      Object.assign(prototype, { ensureBuffer, asyncGetBytesFromDecompressionStream });
    },
  },
  {
    // A stream that is not packed.
    field: 'bytes',
    method: 'getByteRange',
    take: (prototype) => {
      const getBytes = prototype.getBytes as (length?: number) => Uint8Array;
      // Whoever asks for more than there is makes as much of it all the same: samples of a colour.
      prototype.getBytes = function (length?: number) {
        if (typeof length === 'number' && length > longestAsked) spend('bytes', length);
        return getBytes.call(this, length);
      };
    },
  },
  {
    field: 'allowStreams',
    method: 'makeFilter',
    take: (prototype) => {
      const makeFilter = prototype.makeFilter as (
        stream: unknown,
        name: string,
        ...rest: unknown[]
      ) => unknown;
      // A packing without a name is none that the library knows: the stream stays as it is.
      prototype.makeFilter = function (stream: unknown, name: string, ...rest: unknown[]) {
        return makeFilter.call(this, stream, unbounded.has(name) ? '' : name, ...rest);
      };
    },
  },
  {
    field: 'knownCommands',
    method: 'nextChar',
    take: (prototype) => {
      const getObj = prototype.getObj as Method<Parsing>;
      const nextChar: Method<Parsing> = function (this: Parsing) {
        spend('bytes', 1);
        this.currentChar = this.stream.getByte();
        return this.currentChar;
      };
      const counted: Method<Parsing> = function (this: Parsing) {
        const token = getObj.call(this) as { cmd?: unknown } | null;
        spend('tokens', token?.cmd === '<<' ? dictionaryTokens : 1);
        return token;
      };
      Object.assign(prototype, { nextChar, getObj: counted });
    },
  },
  {
    field: '_streamSink',
    method: 'addOp',
    take: (prototype) => {
      const addOp = prototype.addOp as (operator: number, args: unknown) => void;
      prototype.addOp = function (operator: number, args: unknown) {
        spend('operators', 1 + (operator === operators?.constructPath ? pointsOf(args) : 0));
        if (operator === operators?.save) spend('savedStates', 1);
        if (operator === operators?.restore) spend('savedStates', -1);
        addOp.call(this, operator, args);
      };
    },
  },
];

/** The library makes one operator of a whole path; each of its points was one. */
const pointsOf = (args: unknown): number => {
  const [, [path]] = args as [number, [ArrayLike<number> | null]];
  return Math.ceil((path?.length ?? 0) / 3);
};

/**
 * Reads with the library one document at a time, and bounds what it unpacks, decrypts, parses and draws, wherever that is
 * called for and whatever the streams call themselves.
 *
 * @param counted the numbers of operators in the library
 * @param read reads the document; once it is over `documentLimits`, all that the library tries fails
 * @throws DocumentRefusal tooLarge at that moment, whatever becomes of `read`
 */
export async function boundedReading<Result>(
  counted: CountedOperators,
  read: () => Promise<Result>,
): Promise<Result> {
  operators = counted;
  const earlier = before;
  let end = (): void => undefined;
  before = new Promise((resolve) => {
    end = resolve;
  });
  await earlier;
  const stop = classesOnceMade(awaited.filter(({ field }) => !reached.has(field)).map(remembered));
  return new Promise<Result>((resolve, reject) => {
    left = {
      bytes: documentLimits.streamBytes,
      tokens: documentLimits.tokens,
      operators: documentLimits.drawnOperators,
      savedStates: documentLimits.savedStates,
      refuse: () => reject(new DocumentRefusal('tooLarge')),
    };
    // What the library still tries of a refused document ends before another one may take anything.
    read()
      .then(resolve, reject)
      .finally(() => {
        left = null;
        stop();
        end();
      });
  });
}

/** The fields of those classes that were reached: they stay bounded. */
const reached = new Set<string>();

const remembered = (wanted: Wanted): Wanted => ({
  ...wanted,
  take: (prototype) => {
    reached.add(wanted.field);
    wanted.take(prototype);
  },
});
