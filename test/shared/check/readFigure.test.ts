import assert from 'node:assert/strict';
import { readFigure } from '../../../shared/check/readFigure';

describe('a figure in a cell of its kind', () => {
  for (const [figure, kind] of [
    [0, 'count'],
    [999_999_999, 'count'],
    [-999_999_999, 'change'],
    [999_999_999, 'change'],
    [0, 'money'],
    [0.000001, 'money'],
    [7380.28959, 'money'],
    [999_999_999_999, 'money'],
    [1800000.5, 'amount'],
  ] as const) {
    it(`${figure} fits a ${kind}`, () => assert.equal(readFigure(figure, kind), null));
  }

  for (const [figure, kind, reason] of [
    [-1, 'count', 'negative'],
    [1_000_000_000, 'count', 'tooLarge'],
    [2.5, 'count', 'fraction'],
    [-1_000_000_000, 'change', 'tooLarge'],
    [1_000_000_000, 'change', 'tooLarge'],
    [-0.5, 'change', 'fraction'],
    [-0.01, 'money', 'negative'],
    [1_000_000_000_000, 'money', 'tooLarge'],
    [12.3456789, 'money', 'tooManyPlaces'],
    [0.0000001, 'money', 'tooManyPlaces'],
    [0.00000025, 'amount', 'tooManyPlaces'],
    [-5, 'amount', 'negative'],
    [1_000_000_000_000, 'amount', 'tooLarge'],
  ] as const) {
    it(`${figure} does not fit a ${kind}: ${reason}, and nothing is offered in its place`, () =>
      assert.deepEqual(readFigure(figure, kind), { reason, found: String(figure), offered: null }));
  }

  for (const [figure, kind, reason, offered] of [
    ['12件', 'count', 'numberLikeText', 12],
    ['25.1万元', 'money', 'numberLikeText', 25.1],
    ['1.5件', 'count', 'fraction', null],
    ['3(已删除)', 'count', 'text', null],
    ['-3', 'count', 'negative', null],
    ['0.1234567', 'money', 'tooManyPlaces', null],
    ['9999999999', 'count', 'tooLarge', null],
    ['若干', 'money', 'text', null],
    ['=B3+B4', 'count', 'formula', null],
    ['#REF!', 'count', 'errorValue', null],
    ['#N/A', 'count', 'errorValue', null],
    ['见#REF!', 'count', 'text', null],
    ['#1 号窗口', 'count', 'text', null],
  ] as const) {
    it(`“${figure}” in a cell for a ${kind} is ${reason}${offered === null ? '' : `, read as ${offered}`}`, () =>
      assert.deepEqual(readFigure(figure, kind), { reason, found: figure, offered }));
  }
});
