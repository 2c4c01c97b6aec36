import assert from 'node:assert/strict';
import { identityOfClaims } from '../../../functions/identity/identityOfClaims';
import { permissions, requireRole, requireUnit } from '../../../functions/identity/permissions';
import type { RouteName } from '../../../shared/api/routes';
import { clerk, supervisor } from '../people';

const reporter = identityOfClaims(clerk);
const overseer = identityOfClaims(supervisor);
const allowed = (ask: () => void) => {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
};

describe('Permissions', () => {
  const roles: [RouteName, boolean, boolean][] = [
    ['check', true, true],
    ['submit', true, false],
    ['listReports', true, true],
    ['listVersions', true, true],
    ['getLatest', true, true],
    ['getVersion', true, true],
    ['getWorkbook', true, true],
    ['recheck', false, true],
    ['filePublished', true, true],
    ['getReviews', true, true],
    ['decide', false, true],
  ];
  for (const [route, byReporter, bySupervisor] of roles) {
    it(`${route}: reporter ${byReporter ? 'yes' : 'no'}, supervisor ${bySupervisor ? 'yes' : 'no'}`, () => {
      assert.equal(
        allowed(() => requireRole(reporter, route)),
        byReporter,
      );
      assert.equal(
        allowed(() => requireRole(overseer, route)),
        bySupervisor,
      );
    });
  }

  it('leave nothing but health, and what receipts are verified with, open to anyone', () => {
    const open = Object.entries(permissions).filter(([, who]) => who === 'anyone');
    assert.deepEqual(
      open.map(([route]) => route),
      ['health', 'getKeys', 'getCheckpoint', 'getInclusion', 'getConsistency'],
    );
  });

  const units: [string, { code: string; region: string }, boolean, boolean][] = [
    ['the clerk’s own unit', { code: '141123204', region: '141123' }, true, true],
    ['another unit of the same county', { code: '141123205', region: '141123' }, false, true],
    ['a unit whose code only starts alike', { code: '1411232041', region: '141123' }, false, true],
    ['a unit of the prefecture itself', { code: '141100', region: '1411' }, false, true],
    ['a unit of the next prefecture', { code: '141000', region: '1410' }, false, false],
    ['the province above', { code: '140000', region: '14' }, false, false],
  ];
  for (const [what, unit, byReporter, bySupervisor] of units) {
    it(`${what}: reporter ${byReporter ? 'yes' : 'no'}, supervisor ${bySupervisor ? 'yes' : 'no'}`, () => {
      assert.equal(
        allowed(() => requireUnit(reporter, unit)),
        byReporter,
      );
      assert.equal(
        allowed(() => requireUnit(overseer, unit)),
        bySupervisor,
      );
    });
  }
});
