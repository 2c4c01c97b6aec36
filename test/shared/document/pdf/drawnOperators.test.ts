import assert from 'node:assert/strict';
import { drawingStream, mostDrawn, type DrawingStream } from '../../../../shared/document/pdf/drawnOperators';

const page = (operators: number, draws: number): DrawingStream => ({
  ...drawingStream('4 0 obj<</Length 5>>'),
  operators,
  draws,
});
const form = (object: number, operators: number, draws: number, names: string): DrawingStream => ({
  ...drawingStream(`${object} 0 obj<</Type/XObject/Subtype /Form/Resources<<${names}>>>>`),
  operators,
  draws,
});

describe('how many operators a PDF draws at most, forms counted as often as they are drawn', () => {
  const cases: [what: string, streams: DrawingStream[], most: number][] = [
    ['a page alone', [page(100, 0)], 100],
    ['a form drawn by no page', [page(100, 0), form(6, 50, 0, '')], 100],
    ['a form drawn three times', [page(100, 3), form(6, 50, 0, '')], 250],
    [
      'a form that draws another one twice',
      [page(0, 1), form(6, 10, 2, '/XObject<</A 7 0 R>>'), form(7, 50, 0, '')],
      110,
    ],
    [
      'of the forms that one names, the costliest',
      [page(0, 1), form(6, 10, 2, '/XObject <</A 7 0 R/B 8 0 R>>'), form(7, 50, 0, ''), form(8, 60, 0, '')],
      130,
    ],
    ['a picture that a form names', [page(0, 1), form(6, 10, 1, '/XObject<</A 9 0 R>>')], 10],
    [
      'names in an object of their own may be of any form',
      [page(0, 1), form(6, 10, 3, '/XObject 9 0 R'), form(7, 50, 0, '')],
      300,
    ],
    [
      'forms that draw each other',
      [page(0, 1), form(6, 10, 2, '/XObject<</A 7 0 R>>'), form(7, 10, 2, '/XObject<</A 6 0 R>>')],
      120,
    ],
  ];
  for (const [what, streams, most] of cases)
    it(`${what}: ${most}`, () => {
      assert.equal(mostDrawn(streams), most);
    });
});
