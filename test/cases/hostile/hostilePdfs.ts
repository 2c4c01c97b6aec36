import { deflateSync, strToU8, zlibSync } from 'fflate';
import { encryptedForNobody, encryptedStream } from './encryptedPdf';
import { filled, type HostileBytes } from './hostileBytes';

const joined = (...parts: (string | Uint8Array)[]): Uint8Array => {
  const all = parts.map((part) => (typeof part === 'string' ? strToU8(part) : part));
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
const tree = (pagesPart: string, page: string, more = ''): string =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj${pagesPart}endobj 3 0 obj${page}endobj 5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj ${more} `;
const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const page =
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>';
const end = ' trailer<</Root 1 0 R>>';
const drawing = (content: string): Uint8Array =>
  joined(
    tree(onePage, page),
    `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
    end,
  );
/** A page that draws this, with more objects in the file and more to draw with. */
const drawnBy = (
  bytes: Uint8Array,
  says: string,
  {
    more = [],
    resources = '',
    trailer = end,
  }: { more?: (string | Uint8Array)[]; resources?: string; trailer?: string } = {},
): Uint8Array =>
  joined(
    tree(onePage, page.replace('/XObject', `${resources}/XObject`)),
    ...more,
    ` 4 0 obj<<${says}/Length ${bytes.length}>>stream\n`,
    bytes,
    '\nendstream endobj\n',
    trailer,
  );
const flate = '/Filter/FlateDecode';
const zipped = (content: Uint8Array | string): Uint8Array =>
  zlibSync(typeof content === 'string' ? strToU8(content) : content, { level: 9 });
const packed = (content: Uint8Array | string, says = ''): Uint8Array =>
  drawnBy(zipped(content), flate + says);
/** An object of a file: a packed stream that says this. */
const packedObject = (object: number, says: string, content: string): Uint8Array => {
  const bytes = zipped(content);
  return joined(
    ` ${object} 0 obj<<${says}${flate}/Length ${bytes.length}>>stream\n`,
    bytes,
    '\nendstream endobj',
  );
};
/** A page of a file that is encrypted and that nobody needs a password for. */
const encrypted = (content: Uint8Array | string): Uint8Array =>
  drawnBy(encryptedStream(zipped(content)), flate, {
    trailer: ` trailer<</Root 1 0 R${encryptedForNobody}>>`,
  });
/** What inflates to a thousand times as much, behind what looks like the end of its stream. */
const behindFalseEnd = (content: Uint8Array): Uint8Array => {
  const word = strToU8('\nendstream endobj ');
  const stored = [0, word.length, 0, word.length ^ 0xff, 0xff];
  return joined(Uint8Array.from([0x78, 0x9c, ...stored]), word, deflateSync(content, { level: 9 }));
};
/** As much of it as a file of that size packs, which is bounded so that it can be made. */
const much = (unit: string, size: number): string => filled(unit, Math.min(size * 10, 60_000_000));

/** Forms of which each draws the next one ten times; the last draws a line. */
const formsWithin = (depth: number, areNamed: boolean): string =>
  Array.from({ length: depth }, (_, at) => {
    const content = at === depth - 1 ? '0 0 m 9 9 l S' : filled('/X Do ', 60);
    const names = `<</X ${at + 7} 0 R>>`;
    const object = at + 100;
    const resources = areNamed ? `<</XObject${names}>>` : `<</XObject ${object} 0 R>>`;
    const other = areNamed ? '' : ` ${object} 0 obj${names}endobj`;
    return `${at + 6} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources${resources}/Length ${content.length}>>stream\n${content}\nendstream endobj${other} `;
  }).join('');

/** PDFs. */
export const hostilePdfs: [name: string, bytes: HostileBytes][] = [
  [
    'pages that hold their own parent',
    () => strToU8(tree('<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>', page) + end),
  ],
  [
    'more pages than there are',
    () => strToU8(tree('<</Type/Pages/Kids[3 0 R]/Count 100000000>>', page) + end),
  ],
  [
    'the same page a hundred thousand times',
    (size) =>
      strToU8(
        tree(`<</Type/Pages/Kids[${filled('3 0 R ', size)}]/Count ${Math.ceil(size / 6)}>>`, page) + end,
      ),
  ],
  [
    'a form that draws itself',
    () => {
      const form =
        '6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream endobj';
      return joined(tree(onePage, page, form), '4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj', end);
    },
  ],
  [
    'forms that draw one another ten times each, and name them themselves',
    () =>
      joined(
        tree(onePage, page, formsWithin(12, true)),
        '4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj',
        end,
      ),
  ],
  [
    'forms that draw one another ten times each by names in an object of their own',
    () =>
      joined(
        tree(onePage, page, formsWithin(12, false)),
        '4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj',
        end,
      ),
  ],
  [
    'a form of many operators, drawn many times',
    (size) => {
      const form = `6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 9>>stream\n${filled('0 0 m 9 9 l S ', Math.min(size, 50_000))}\nendstream endobj`;
      const content = filled('/X Do ', Math.min(size, 50_000));
      return joined(
        tree(onePage, page, form),
        `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
        end,
      );
    },
  ],
  ['a stream that inflates a thousand times', (size) => packed(new Uint8Array(size * 10).fill(0x20))],
  [
    'a stream packed twice',
    (size) => {
      const bytes = zlibSync(zlibSync(new Uint8Array(size * 10).fill(0x20), { level: 9 }));
      const dictionary = `<</Length ${bytes.length}/Filter[/FlateDecode/Fl#61teDecode]>>`;
      return joined(tree(onePage, page), `4 0 obj${dictionary}stream\n`, bytes, '\nendstream endobj', end);
    },
  ],
  ['streams without end', (size) => joined(tree(onePage, page), filled('stream endstream ', size), end)],
  ['a stream of texts', (size) => packed(strToU8(filled('BT /F 9 Tf 9 9 Td (1) Tj ET\n', size)))],
  [
    'a stream that inflates a thousand times, encrypted for nobody',
    (size) => encrypted(new Uint8Array(size * 10).fill(0x20)),
  ],
  ['a stream of lines, encrypted for nobody', (size) => encrypted(much('0 0 m 9 9 l S ', size))],
  [
    'a stream that inflates a thousand times behind a false end',
    (size) => drawnBy(behindFalseEnd(new Uint8Array(size * 10).fill(0x20)), flate),
  ],
  [
    'a pattern of lines',
    (size) =>
      drawnBy(strToU8('/Pattern cs /P scn 0 0 9 9 re f'), '', {
        resources: '/Pattern<</P 7 0 R>>',
        more: [
          packedObject(
            7,
            '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>',
            much('0 0 m 9 9 l S ', size),
          ),
        ],
      }),
  ],
  [
    'a letter of lines',
    (size) =>
      drawnBy(strToU8('BT /T 9 Tf (a) Tj ET'), '', {
        resources: '/Font<</T 7 0 R>>',
        more: [
          ' 7 0 obj<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 8 0 R>>/Resources<<>>>>endobj',
          packedObject(8, '', `9 0 d0 ${much('0 0 m 9 9 l S ', size)}`),
        ],
      }),
  ],
  ['a path that is never drawn', (size) => packed(`0 0 m ${much('9 9 l ', size)}`)],
  ['an array of numbers', (size) => packed(`[${much('1 ', size)}`)],
  ['an array of dictionaries', (size) => packed(`[${much('<<>>', size)}`)],
  ['an array of strings', (size) => packed(`[${much('(ab)', size)}`)],
  ['signs that draw nothing', (size) => packed(much('BX ', size))],
  [
    'a remark in a form that is drawn many times',
    (size) =>
      drawnBy(strToU8(filled('/X Do ', 60_000)), '', {
        more: [
          packedObject(
            6,
            '/Type/XObject/Subtype/Form/BBox[0 0 9 9]',
            `%${' '.repeat(Math.min(size * 10, 60_000_000))}`,
          ),
        ],
      }),
  ],
  [
    'a colour by a function of many samples',
    () =>
      drawnBy(strToU8('/C cs 1 1 1 scn 0 0 9 9 re f'), '', {
        resources: '/ColorSpace<</C[/DeviceN[/a/b/c]/DeviceRGB 7 0 R]>>',
        more: [
          packedObject(
            7,
            '/FunctionType 0/Domain[0 1 0 1 0 1]/Range[0 1 0 1 0 1]/Size[1000 1000 1000]/BitsPerSample 8',
            'a',
          ),
        ],
      }),
  ],
  [
    'a colour by a function of many samples, not packed',
    () =>
      drawnBy(strToU8('/C cs 1 1 1 scn 0 0 9 9 re f'), '', {
        resources: '/ColorSpace<</C[/DeviceN[/a/b/c]/DeviceRGB 7 0 R]>>',
        more: [
          ' 7 0 obj<</FunctionType 0/Domain[0 1 0 1 0 1]/Range[0 1 0 1 0 1]/Size[1000 1000 1000]/BitsPerSample 8/Length 1>>stream\na\nendstream endobj',
        ],
      }),
  ],
  [
    'lines in a stream that calls itself a picture',
    (size) => packed(much('0 0 m 9 9 l S ', size), '/Subtype/Image'),
  ],
  [
    'states without a blank between, in a stream that calls itself a picture',
    (size) => packed(much('q', size), '/Subtype/Image'),
  ],
  ['a stream of lines', (size) => packed(strToU8(filled('9 9 99 99 re S\n', size)))],
  [
    'a net of lines',
    () =>
      drawing(
        Array.from(
          { length: 2400 },
          (_, index) => `0 ${index * 4} 9600 1 re f ${index * 4} 0 1 9600 re f`,
        ).join('\n'),
      ),
  ],
  ['states that are kept and never given back', (size) => packed(strToU8(filled('q ', size)))],
  ['arrays within arrays', (size) => drawing(filled('[', size))],
  ['dictionaries within dictionaries', (size) => strToU8(tree(filled('<<', size), page) + end)],
  ['references to one another', () => strToU8(tree('3 0 R', '2 0 R') + end)],
  [
    'a table of references that is its own predecessor',
    () =>
      strToU8('%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF'),
  ],
  ['nothing behind its first bytes', () => strToU8('%PDF-1.7\n')],
  [
    'noise',
    (size) =>
      joined(
        '%PDF-1.7\n',
        Uint8Array.from({ length: size }, (_, index) => (index * 7919 + (index >> 3)) & 0xff),
      ),
  ],
];
