import assert from 'node:assert/strict';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';
import { hostileDocuments } from '../../cases/hostile/hostileDocuments';

/** A small share of what `npm run soak -- hostile` tries. */
const size = 20_000;

describe('a hostile file is refused or read, and nothing else comes of it', () => {
  for (const { type, name, bytes } of hostileDocuments)
    it(`${type}: ${name}`, async () => {
      const result = await readDocument(bytes(size), `a${type}`);
      if (result.ok) assert.equal(understand(result.document, 'a').ok, false);
      else assert.match(result.reason, /^(tooLarge|tooDeep|unsafe|damaged|scan|encrypted)$/);
    });
});

describe('a file past a limit is refused as too large', () => {
  const files: [what: string, type: string, name: string, size: number][] = [
    ['elements of a page', '.html', 'paragraphs without end', 1_300_000],
    ['attributes of one element', '.html', 'one element of attributes', 20_000],
    ['slots of small tables', '.html', 'small tables over a thousand columns', 20_000],
    ['lines of a text', '.txt', 'empty lines', 200_000],
    ['slots of tables of Word', '.docx', 'small tables over a thousand columns', 30_000],
    [
      'forms that forms draw',
      '.pdf',
      'forms that draw one another ten times each, and name them themselves',
      0,
    ],
    [
      'forms that may be any',
      '.pdf',
      'forms that draw one another ten times each by names in an object of their own',
      0,
    ],
    ['forms that pages draw', '.pdf', 'a form of many operators, drawn many times', 50_000],
    ['one line of a PDF', '.pdf', 'streams without end', 4_000_000],
    ['what a stream unpacks to', '.pdf', 'a stream that inflates a thousand times', 11_000_000],
    [
      'what a stream unpacks to that is encrypted',
      '.pdf',
      'a stream that inflates a thousand times, encrypted for nobody',
      11_000_000,
    ],
    [
      'what is behind a false end of a stream',
      '.pdf',
      'a stream that inflates a thousand times behind a false end',
      11_000_000,
    ],
    ['lines of what is encrypted', '.pdf', 'a stream of lines, encrypted for nobody', 200_000],
    ['lines of a pattern', '.pdf', 'a pattern of lines', 400_000],
    ['lines of a letter', '.pdf', 'a letter of lines', 400_000],
    ['dictionaries in an array', '.pdf', 'an array of dictionaries', 100_000],
    ['bytes that are parsed', '.pdf', 'a remark in a form that is drawn many times', 100_000],
    ['samples of a function', '.pdf', 'a colour by a function of many samples', 0],
    [
      'samples of a function that is not packed',
      '.pdf',
      'a colour by a function of many samples, not packed',
      0,
    ],
    ['lines of what is called a picture', '.pdf', 'lines in a stream that calls itself a picture', 200_000],
    [
      'states of what is called a picture',
      '.pdf',
      'states without a blank between, in a stream that calls itself a picture',
      200_000,
    ],
    ['states of drawing', '.pdf', 'states that are kept and never given back', 20_000],
  ];
  for (const [what, type, name, length] of files)
    it(what, async () => {
      const hostile = hostileDocuments.find((each) => each.type === type && each.name === name);
      if (hostile === undefined) assert.fail(name);
      assert.deepEqual(await readDocument(hostile.bytes(length), `a${type}`), {
        ok: false,
        reason: 'tooLarge',
      });
    });
});
