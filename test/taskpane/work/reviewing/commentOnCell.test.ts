import assert from 'node:assert/strict';
import type { Place } from '../../../../shared/layout/workbookPlan';
import { initialState } from '../../../../taskpane/state/paneState';
import { draftKey, newDraft } from '../../../../taskpane/state/reviewing/decisionDraft';
import { createStore } from '../../../../taskpane/state/store';
import type { Desk } from '../../../../taskpane/work/desk';
import { commentOnCell } from '../../../../taskpane/work/reviewing/commentOnCell';
import { receiptFor } from '../../receiptFor';

const receipt = receiptFor('a'.repeat(64));

async function comment(place: Place | null) {
  const drafts = { [draftKey(receipt)]: newDraft('returned') };
  const store = createStore({ ...initialState, drafts });
  const excel: Partial<Desk['excel']> = { activeCell: () => Promise.resolve(place) };
  await commentOnCell({ store, excel } as Partial<Desk> as Desk, receipt);
  const { drafts: after, notice } = store.state();
  return { cells: after[draftKey(receipt)]?.comments.map(({ cell }) => cell), notice };
}

describe('commenting on the selected cell', () => {
  const cases: [what: string, place: Place | null, cells: string[], notice: string | null][] = [
    ['a figure', { sheet: '表二', address: 'B6' }, ['disclosure.normativeDocuments.issued'], null],
    ['a text', { sheet: '封面与文字', address: 'A13' }, ['overview'], null],
    ['a printed label', { sheet: '表二', address: 'A6' }, [], 'noCellToComment'],
    ['a sheet of somebody else', { sheet: '台账', address: 'B6' }, [], 'noCellToComment'],
    ['a chart', null, [], 'noCellToComment'],
  ];
  for (const [what, place, cells, notice] of cases)
    it(`${what}: ${cells.length > 0 ? 'begun' : 'said that it cannot be'}`, async () => {
      assert.deepEqual(await comment(place), { cells, notice });
    });
});
