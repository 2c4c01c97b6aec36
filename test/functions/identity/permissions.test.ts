import assert from 'node:assert/strict';
import { identityOfClaims } from '../../../functions/identity/identityOfClaims';
import {
  overseenRegion,
  permissions,
  requireRole,
  requireUnit,
  scopeOf,
} from '../../../functions/identity/permissions';
import type { RouteName } from '../../../shared/api/routes';
import { administrator, auditor, clerk, supervisor } from '../people';

const people = {
  reporter: identityOfClaims(clerk),
  supervisor: identityOfClaims(supervisor),
  auditor: identityOfClaims(auditor),
  administrator: identityOfClaims(administrator),
};
type Role = keyof typeof people;
const roles = Object.keys(people) as Role[];

const allowed = (ask: () => void) => {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
};

/** What each role may ask for, in the words of those who use it; – where it may not call at all. */
const table: [RouteName, reporter: string, supervisor: string, auditor: string, administrator?: string][] = [
  ['identity', 'none', 'none', 'none', 'none'],
  ['check', 'none', 'none', 'none'],
  ['submit', 'ownUnit', '–', '–'],
  ['listReports', 'ownUnit', 'ownRegion', 'ownRegion'],
  ['listVersions', 'ownUnit', 'ownRegion', 'ownRegion'],
  ['getLatest', 'ownUnit', 'ownRegion', 'ownRegion'],
  ['getVersion', 'ownUnit', 'ownRegion', 'ownRegion'],
  ['getWorkbook', 'ownUnit', 'ownRegion', 'ownRegion'],
  ['recheck', '–', 'ownRegion', 'ownRegion'],
  ['filePublished', 'ownUnit', 'ownRegion', '–'],
  ['getReviews', 'ownUnit', 'ownRegion', 'ownRegion'],
  ['decide', '–', 'ownRegion', '–'],
  ['rollup', '–', 'ownRegion', 'ownRegion'],
  ['rebuildOverview', '–', 'ownRegion', '–'],
  ['listUnits', 'ownUnit', 'ownRegion', 'ownRegion', 'all'],
  ['listAudit', '–', 'ownRegion', 'ownRegion'],
];

describe('Permissions', () => {
  for (const [route, ...scopes] of table)
    for (const [index, role] of roles.entries()) {
      const scope = scopes[index] ?? '–';
      it(`${route} for a ${role}: ${scope}`, () => {
        assert.equal(scopeOf(role, route) ?? '–', scope);
        assert.equal(
          allowed(() => requireRole(people[role], route)),
          scope !== '–',
        );
      });
    }

  it('name every route, and leave nothing but health, readiness, the description, and what receipts are verified with, open to anyone', () => {
    const open = Object.entries(permissions).filter(([, who]) => who === 'anyone');
    assert.deepEqual(
      open.map(([route]) => route),
      ['health', 'ready', 'getOpenApi', 'getKeys', 'getCheckpoint', 'getInclusion', 'getConsistency'],
    );
    assert.deepEqual(
      Object.keys(permissions).sort(),
      [...table.map(([route]) => route), ...open.map(([route]) => route)].sort(),
    );
  });

  it('let an administrator keep the directory of units, and nothing else', () => {
    const theirs = Object.keys(permissions).filter(
      (route) => permissions[route as RouteName] !== 'anyone' && scopeOf('administrator', route as RouteName),
    );
    assert.deepEqual(theirs, ['listUnits']);
    assert.throws(() => overseenRegion(people.administrator), { code: 'not-allowed' });
  });

  it('let an auditor change nothing', () => {
    for (const route of ['submit', 'filePublished', 'decide'] as const)
      assert.equal(scopeOf('auditor', route), null);
  });

  const units: [what: string, unit: { code: string; region: string }, reporter: boolean, region: boolean][] =
    [
      ['the clerk’s own unit', { code: '141123204', region: '141123' }, true, true],
      ['another unit of the same county', { code: '141123205', region: '141123' }, false, true],
      ['a unit whose code only starts alike', { code: '1411232041', region: '141123' }, false, true],
      ['a unit of the prefecture itself', { code: '141100', region: '1411' }, false, true],
      ['the prefecture, in six digits', { code: '141100', region: '141100' }, false, true],
      ['a township, in nine digits', { code: 'x', region: '141123204' }, false, true],
      ['a unit of the next prefecture', { code: '141000', region: '1410' }, false, false],
      ['the province above', { code: '140000', region: '14' }, false, false],
      ['the province above, in six digits', { code: '140000', region: '140000' }, false, false],
      ['a region that only starts alike and is none', { code: 'x', region: '14110' }, false, false],
      ['a region of no whole digits', { code: 'x', region: '1411231' }, false, false],
      ['no region', { code: 'x', region: '' }, false, false],
    ];
  for (const [what, unit, byReporter, byRegion] of units)
    for (const role of roles) {
      const expected = role === 'administrator' ? false : role === 'reporter' ? byReporter : byRegion;
      it(`${what}, for a ${role}: ${expected ? 'theirs' : 'not theirs'}`, () => {
        assert.equal(
          allowed(() => requireUnit(people[role], unit)),
          expected,
        );
      });
    }

  it('take a region in six digits for what it is', () => {
    const city = identityOfClaims({ ...supervisor, region: '141100' });
    assert.equal(
      allowed(() => requireUnit(city, { code: 'x', region: '141123' })),
      true,
    );
  });

  for (const region of ['1', '141', '14112', '1411231', '14112320', ''])
    it(`take no one for a supervisor of “${region}”, which is no whole code`, () => {
      assert.equal(
        allowed(() => identityOfClaims({ ...supervisor, region })),
        false,
      );
    });
});
