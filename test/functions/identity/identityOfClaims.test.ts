import assert from 'node:assert/strict';
import { claimMappingSchema, type ClaimMapping } from '../../../functions/identity/claimMapping';
import { identityOfClaims } from '../../../functions/identity/identityOfClaims';
import { clerk } from '../people';

const unit = { code: '141123204', name: '兴县圪塔上乡人民政府', region: '141123', kind: 'township' };
const reporter = { role: 'reporter', subject: 'p-1', name: '经办人', unit };
const supervisor = { role: 'supervisor', subject: 'p-2', name: '督查', region: '1411' };

/** How providers word who somebody is, and the mapping that reads it. */
const providers: [string, claims: Record<string, unknown>, mapping: object, identity: object][] = [
  ['the sandbox’s provider', { sub: 'p-1', name: '经办人', role: 'reporter', unit }, {}, { ...reporter }],
  [
    'Entra ID: app roles, and attributes of the directory as lists',
    {
      sub: 'pairwise',
      oid: 'p-1',
      name: '经办人',
      roles: ['Gouji.Reporter'],
      'extn.unitCode': [unit.code],
      'extn.unitName': [unit.name],
      'extn.unitRegion': [unit.region],
      'extn.unitKind': [unit.kind],
    },
    {
      subject: 'oid',
      role: 'roles',
      roles: { 'Gouji.Reporter': 'reporter' },
      unitCode: 'extn.unitCode',
      unitName: 'extn.unitName',
      unitRegion: 'extn.unitRegion',
      unitKind: 'extn.unitKind',
    },
    reporter,
  ],
  [
    'Keycloak: roles of a client, among others that are not ours',
    {
      sub: 'p-2',
      preferred_username: '督查',
      resource_access: { gouji: { roles: ['supervisor', 'uma_protection'] } },
      region: '1411',
    },
    { name: 'preferred_username', role: ['resource_access', 'gouji', 'roles'] },
    supervisor,
  ],
];

/** Nobody whom we know: the claims, read as they are or by a mapping. */
const nobody: [string, claims: Record<string, unknown>, mapping?: Partial<ClaimMapping>][] = [
  ['two of our roles at once', { ...clerk, role: ['reporter', 'supervisor'], region: '1411' }],
  [
    'two names of different roles',
    { ...clerk, role: ['a', 'b'] },
    { roles: { a: 'reporter', b: 'auditor' } },
  ],
  ['no role of ours', { ...clerk, role: ['uma_protection'] }],
  ['a role that a mapping gives another name to', { ...clerk }, { roles: { reporter: 'none' } }],
  ['a role named like what every object has', { ...clerk, role: 'constructor' }],
  ['a place that leads into a text', { ...clerk }, { unitCode: ['name', 'length'] }],
  ['several units', { ...clerk, unit: { ...unit, code: ['141123204', '330100'] } }],
];

describe('Who a token’s claims say somebody is', () => {
  for (const [what, claims, mapping, identity] of providers)
    it(`is read as ${what} words it`, () => {
      assert.deepEqual(identityOfClaims(claims, claimMappingSchema.parse(mapping)), identity);
    });

  it('is one role that is stated twice', () => {
    assert.equal(identityOfClaims({ ...clerk, role: ['reporter', 'reporter'] }).role, 'reporter');
  });

  for (const [what, claims, mapping = {}] of nobody)
    it(`is nobody with ${what}`, () => {
      assert.throws(() => identityOfClaims(claims, claimMappingSchema.parse(mapping)), {
        code: 'not-allowed',
      });
    });
});
