import assert from 'node:assert/strict';
import { cellRuns } from '../../../taskpane/excel/cellRuns';

const at = (sheet: string, address: string, value: number | null) => ({ place: { sheet, address }, value });

describe('values for single cells are written as blocks', () => {
  it('neighbours in a row together, whatever order they come in', () => {
    assert.deepEqual(cellRuns([at('表三', 'F8', 3), at('表三', 'D8', 1), at('表三', 'E8', 2)]), [
      { sheet: '表三', address: 'D8:F8', values: [[1, 2, 3]] },
    ]);
  });

  it('a gap, another row or another sheet begins a new block', () => {
    const runs = cellRuns([
      at('表三', 'D8', 0),
      at('表三', 'F8', 0),
      at('表三', 'D9', 0),
      at('表四', 'E8', 0),
    ]);
    assert.deepEqual(
      runs.map(({ sheet, address }) => `${sheet} ${address}`),
      ['表三 D8', '表三 F8', '表三 D9', '表四 E8'],
    );
  });

  it('columns after Z are in order', () => {
    assert.deepEqual(
      cellRuns([at('表四', 'AA3', 2), at('表四', 'Z3', 1)]).map(({ address }) => address),
      ['Z3:AA3'],
    );
  });

  it('null empties a cell', () => {
    assert.deepEqual(cellRuns([at('表三', 'D8', null)])[0]?.values, [['']]);
  });
});
