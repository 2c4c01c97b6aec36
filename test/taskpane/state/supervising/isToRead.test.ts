import assert from 'node:assert/strict';
import type { Identity } from '../../../../shared/api/identity';
import { isToRead } from '../../../../taskpane/state/supervising/isToRead';
import type { PaneState } from '../../../../taskpane/state/paneState';
import { receiptFor } from '../../receiptFor';

const known = (identity: Identity): PaneState['who'] => ({ kind: 'known', identity, mayLeave: false });
const supervisor = known({ role: 'supervisor', region: '141123' } as Identity);
const clerk = known({ role: 'reporter', unit: { code: '141123204', name: '某乡' } } as Identity);

describe('whether the sheets are there to be read', () => {
  const receipt = receiptFor('a'.repeat(64));
  for (const [whose, who, kept, toRead] of [
    ['a version that a supervisor opened', supervisor, receipt, true],
    ['a supervisor’s own draft', supervisor, null, false],
    ['a clerk’s report that was handed in', clerk, receipt, false],
    ['of somebody not yet known', { kind: 'asking' }, receipt, false],
  ] as const)
    it(`${whose}: ${toRead ? 'yes' : 'no'}`, () => assert.equal(isToRead({ who, receipt: kept }), toRead));
});
