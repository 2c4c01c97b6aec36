import assert from 'node:assert/strict';
import { addAudit } from '../../../functions/audit/auditTable';
import { auditPageSchema, auditPageSize, type AuditRecord } from '../../../shared/api/audit';
import type { RouteName } from '../../../shared/api/routes';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, clerk, otherAuditor, otherClerk, otherSupervisor, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

type Person = Record<string, unknown>;

describe('What was done is recorded', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString);
    assert.equal(
      (await app.call('submit', { as: clerk, body: await submissionForm(clerkReport()) })).status,
      201,
    );
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  async function recordsFor(as: Person): Promise<AuditRecord[]> {
    const records: AuditRecord[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = cursor === null ? {} : { cursor };
      const answer = await app.call('listAudit', { as, query });
      assert.equal(answer.status, 200);
      const page = auditPageSchema.parse(await answer.json());
      records.push(...page.records);
      cursor = page.next;
    } while (cursor !== null);
    return records;
  }

  const path = { unit: clerk.unit.code, year: '2022', version: '1' };
  /** Who does what, and what is in the records of which region afterwards. */
  const deeds: [RouteName, Person & { sub: string }, outcome: string | null, readBy: Person][] = [
    ['recheck', supervisor, 'done', auditor],
    ['recheck', auditor, 'done', supervisor],
    ['getVersion', supervisor, 'done', auditor],
    ['getLatest', auditor, 'done', auditor],
    ['getWorkbook', supervisor, 'done', auditor],
    ['getVersion', clerk, null, auditor],
    ['getVersion', otherClerk, 'not-found', otherAuditor],
    ['getWorkbook', otherSupervisor, 'not-found', otherAuditor],
    ['decide', auditor, 'not-allowed', auditor],
    ['submit', supervisor, 'not-allowed', auditor],
    ['filePublished', clerk, 'invalid-request', auditor],
    ['listVersions', supervisor, 'done', auditor],
    ['listVersions', clerk, null, auditor],
    ['getReviews', auditor, 'done', auditor],
    ['getReviews', clerk, null, auditor],
    ['listReports', supervisor, 'done', auditor],
    ['listReports', clerk, null, auditor],
    ['listReleases', auditor, 'done', auditor],
    ['getReleases', clerk, null, auditor],
    ['getReleases', otherSupervisor, 'not-found', otherAuditor],
  ];
  for (const [operation, as, outcome, reader] of deeds)
    it(`${operation} by ${as.sub}: ${outcome ?? 'no record'}`, async () => {
      const before = await recordsFor(reader);
      await app.call(operation, { as, params: path });
      const added = (await recordsFor(reader)).length - before.length;
      assert.equal(added, outcome === null ? 0 : 1);
      if (outcome === null) return;
      const found = (await recordsFor(reader)).filter(
        (record) => record.subject === as.sub && record.operation === operation && record.outcome === outcome,
      );
      assert.equal(found.length, 1);
      assert.equal(found[0]?.role, as.role);
    });

  it('handing in, with unit, year and version', async () => {
    const [record] = (await recordsFor(supervisor)).filter(
      ({ operation, outcome }) => operation === 'submit' && outcome === 'done',
    );
    assert.ok(record);
    const { unit, year, version, subject, role } = record;
    assert.deepEqual([unit, year, version, subject, role], [clerk.unit.code, 2022, 1, clerk.sub, 'reporter']);
  });

  it('a refusal the same way, whether there is such a report or not', async () => {
    const before = (await recordsFor(otherAuditor)).length;
    for (const unit of [clerk.unit.code, 'nobody'])
      await app.call('getVersion', { as: otherSupervisor, params: { ...path, unit } });
    const added = (await recordsFor(otherAuditor)).length - before;
    assert.equal(added, 2);
  });

  it('without names or anything that was written', async () => {
    const all = JSON.stringify(await Promise.all([recordsFor(auditor), recordsFor(otherAuditor)]));
    for (const word of [clerk.name, clerk.unit.name, supervisor.name]) assert.ok(!all.includes(word), word);
    await app.call('getVersion', { as: supervisor, params: { ...path, unit: '不该留下的话' } });
    assert.ok(!JSON.stringify(await recordsFor(auditor)).includes('不该留下的话'));
  });

  it('and read by pages, each record once, the newest first in a region', async () => {
    const region = '6501';
    const subjects = Array.from({ length: 2 * auditPageSize + 5 }, (_, index) => `s-${index}`);
    for (const [index, subject] of subjects.entries()) {
      const at = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
      const record: AuditRecord = { at, subject, role: 'reporter', operation: 'submit', outcome: 'done' };
      await addAudit(app.services.storage, index % 2 === 0 ? `${region}02` : `${region}03`, record);
    }
    const found = await recordsFor({ ...auditor, region });
    assert.deepEqual(found.map(({ subject }) => subject).sort(), [...subjects].sort());
    const times = found.slice(0, auditPageSize).map(({ at }) => at);
    assert.deepEqual(times, [...times].sort().reverse());
    assert.deepEqual(await recordsFor({ ...auditor, region: '6502' }), []);
  });

  const key = `${'0'.repeat(15)}.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`;
  for (const cursor of ['', 'x', `33.${key}`, `14' or '1' eq '1.${key}`])
    it(`is not read from the cursor ${JSON.stringify(cursor)}`, async () => {
      const problem = await problemOf(await app.call('listAudit', { as: auditor, query: { cursor } }));
      assert.equal(problem.code, 'invalid-request');
    });

  it('is not a reporter’s to read', async () => {
    assert.equal((await problemOf(await app.call('listAudit', { as: clerk }))).code, 'not-allowed');
  });
});
