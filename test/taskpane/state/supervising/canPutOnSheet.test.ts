import assert from 'node:assert/strict';
import type { PaneState } from '../../../../taskpane/state/paneState';
import { canPutOnSheet } from '../../../../taskpane/state/supervising/canPutOnSheet';

type Known = Pick<PaneState, 'work' | 'workbook'>;

describe('whether something can be put onto a sheet', () => {
  const empty: PaneState['workbook'] = { kind: 'notLaidOut', occupied: [] };
  const cases: [when: string, state: Known, can: boolean][] = [
    ['a workbook that waits for work', { work: null, workbook: empty }, true],
    ['a workbook that is being read', { work: 'reading', workbook: empty }, false],
    ['a workbook that was not looked at yet', { work: null, workbook: { kind: 'starting' } }, false],
    ['an Excel that is too old', { work: null, workbook: { kind: 'tooOld' } }, false],
  ];
  for (const [when, state, can] of cases)
    it(`${when}: ${can ? 'yes' : 'no'}`, () => assert.equal(canPutOnSheet(state), can));
});
