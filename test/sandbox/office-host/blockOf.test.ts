import assert from 'node:assert/strict';
import { blockOf } from '../../../sandbox/office-host/blockOf';

describe('scattered cells as one block', () => {
  it('reaches from the first row and column to the last, and leaves what none of them stands in', () => {
    assert.deepEqual(
      blockOf<string | number>([
        { row: 4, column: 3, value: '五' },
        { row: 2, column: 4, value: 7 },
      ]),
      {
        area: { row: 2, column: 3, rows: 3, columns: 2 },
        contents: [
          [undefined, 7],
          [undefined, undefined],
          ['五', undefined],
        ],
      },
    );
  });

  it('is nothing when there are none', () => {
    assert.equal(blockOf([]), null);
  });
});
