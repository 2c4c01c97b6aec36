import assert from 'node:assert/strict';
import { readOverview } from '../../../functions/overview/readOverview';
import { auditPageSchema } from '../../../shared/api/audit';
import {
  acceptedAnswerSchema,
  cleanAnswerSchema,
  mostAtOnce,
  type Acceptance,
} from '../../../shared/api/review';
import type { Report } from '../../../shared/report/report';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, clerk, otherSupervisor, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

describe('Accepting all that are clean', () => {
  let azurite: Azurite;
  let counted: FaultyStorage;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async function () {
    this.timeout(120_000);
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    counted = await faultyStorage(azurite);
    app = functionApp(issuer, counted.connectionString);
    await submit('clean-1');
    await submit('clean-2');
    await submit('returned');
    await decide('returned', 'returned');
    await submit('accepted');
    await decide('accepted', 'accepted');
    await submit('warned', { signedOn: '2022-06-30', explanations: { 'cover.signedEarly': '提前签发' } });
    await submit('elsewhere', {}, '330106');
  });
  after(async () => {
    await app.close();
    counted.stop();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  async function submit(code: string, changed: Partial<Report> = {}, region = '141123'): Promise<void> {
    const unit = { ...clerk.unit, code, region, kind: 'township' as const };
    const body = await submissionForm(clerkReport({ unit, ...changed }));
    assert.equal((await app.call('submit', { as: { ...clerk, unit }, body })).status, 201, code);
  }
  async function decide(unit: string, decision: string): Promise<void> {
    const response = await app.call('decide', {
      as: supervisor,
      params: { unit, year: '2022', version: '1' },
      headers: { 'if-match': '"1-0"' },
      body: JSON.stringify({ decision, comment: '请核对' }),
    });
    assert.equal(response.status, 201);
  }
  const list = async (as: object = supervisor) =>
    cleanAnswerSchema.parse(
      await (await app.call('listClean', { as: { ...as }, query: { year: '2022' } })).json(),
    );
  const send = (reports: Acceptance['reports'], as: object = supervisor) =>
    app.call('acceptClean', { as: { ...as }, body: JSON.stringify({ year: 2022, reports }) });
  const accept = async (reports: Acceptance['reports']) =>
    acceptedAnswerSchema
      .parse(await (await send(reports)).json())
      .results.map(({ unit, outcome }) => [unit, outcome]);
  const decisions = async () => {
    const page = await app.call('listAudit', { as: auditor });
    return auditPageSchema
      .parse(await page.json())
      .records.filter(({ operation, unit }) => operation === 'decide' && unit?.startsWith('clean'))
      .map(({ unit, outcome }) => `${unit} ${outcome}`)
      .sort();
  };

  it('shows first which ones wait and are clean, and how many others wait', async () => {
    const { clean, others } = await list();
    assert.deepEqual(
      clean.map(({ unit, version, tag }) => [unit.code, version, tag]),
      [
        ['clean-1', 1, '"1-0"'],
        ['clean-2', 1, '"1-0"'],
      ],
    );
    assert.equal(others, 1);
    assert.deepEqual((await list(auditor)).clean, clean);
  });

  it('accepts as many as can be, says of the others why not, and records each', async () => {
    const { clean } = await list();
    const shown = clean.map(({ unit, version, tag }) => ({ unit: unit.code, version, tag }));
    await submit('clean-2', { documentNumber: '更正' });
    const others = ['warned', 'nowhere', 'elsewhere'].map((unit) => ({ unit, version: 1, tag: '"1-0"' }));
    assert.deepEqual(await accept([...shown, ...others]), [
      ['clean-1', 'accepted'],
      ['clean-2', 'decision-outdated'],
      ['warned', 'not-clean'],
      ['nowhere', 'not-found'],
      ['elsewhere', 'not-found'],
    ]);
    assert.deepEqual(await decisions(), ['clean-1 done', 'clean-2 decision-outdated']);
    const rows = await readOverview(app.services.storage, '1411', 2022);
    assert.equal(rows.find(({ unitCode }) => unitCode === 'clean-1')?.state, 'accepted');
  });

  it('does no harm when it is sent again', async () => {
    assert.deepEqual(await accept([{ unit: 'clean-1', version: 1, tag: '"1-0"' }]), [['clean-1', 'already']]);
    assert.deepEqual(await decisions(), ['clean-1 done', 'clean-2 decision-outdated']);
    assert.deepEqual(
      (await list()).clean.map(({ unit, version }) => [unit.code, version]),
      [['clean-2', 2]],
    );
  });

  it('accepts one of two that two supervisors accept at once, once', async () => {
    const once = [{ unit: 'clean-2', version: 2, tag: '"2-0"' }];
    const both = (await Promise.all([accept(once), accept(once)])).flat().map(([, outcome]) => outcome);
    assert.equal(both.filter((outcome) => outcome === 'accepted').length, 1, both.join());
    assert.equal((await decisions()).filter((decision) => decision === 'clean-2 done').length, 1);
  });

  it('takes one storage operation to list, six to accept one, and two to find one accepted', async () => {
    await submit('clean-3');
    const asked = [{ unit: 'clean-3', version: 1, tag: '"1-0"' }];
    const costs: [what: () => Promise<unknown>, operations: number][] = [
      [list, 1],
      [() => accept(asked), 6],
      [() => accept(asked), 2],
    ];
    for (const [what, operations] of costs) {
      counted.heal();
      await what();
      assert.equal(counted.count(), operations);
    }
  });

  it('is nothing for a supervisor of another region, an auditor, or too many at once', async () => {
    assert.deepEqual((await list({ ...otherSupervisor, region: '44' })).clean, []);
    const one = { unit: 'clean-2', version: 2, tag: '"2-0"' };
    assert.equal((await send([one], auditor)).status, 403);
    const many = Array.from({ length: mostAtOnce + 1 }, () => one);
    assert.equal((await problemOf(await send(many))).entries?.[0]?.path, 'reports');
  });
});
