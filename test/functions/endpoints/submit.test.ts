import assert from 'node:assert/strict';
import { archivedVersionSchema } from '../../../shared/api/answers';
import { receiptSchema } from '../../../shared/api/receipt';
import { statementText } from '../../../shared/receipt/statement';
import { startAzurite, type Azurite } from '../azurite';
import { clerkNarrative as narrative } from '../../cases/clerkNarrative';
import { clerkReport } from '../clerkReport';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { clerk } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

describe('Handing in a report', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString);
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  const submit = (body: FormData) => app.call('submit', { as: clerk, body });

  it('gives a receipt, and the same one for the same content again', async () => {
    const report = clerkReport({ narrative, documentNumber: '兴圪政发〔2023〕1号' });
    const first = await submit(await submissionForm(report));
    assert.equal(first.status, 201);
    const receipt = receiptSchema.parse(await first.json());
    assert.equal(receipt.number, 'GJ-2022-141123204-0001');
    assert.deepEqual(receipt.unit, { code: '141123204', name: clerk.unit.name, region: '141123' });

    const again = await submit(await submissionForm(report));
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), receipt);
  });

  it('says in the receipt, signed, that the workbook was made of the checked sheets', async () => {
    const report = clerkReport({ year: 2030, signedOn: '2031-01-12', documentNumber: undefined });
    const body = await submissionForm(report);
    body.append('workbookMade', 'sheets');
    const receipt = receiptSchema.parse(await (await submit(body)).json());
    assert.equal(receipt.workbookMade, 'sheets');
    assert.match(statementText(receipt), /"workbookMade":"sheets"/);
  });

  it('refuses another word for how the workbook was made', async () => {
    const body = await submissionForm(clerkReport({ year: 2023, signedOn: '2024-01-12' }));
    body.append('workbookMade', 'by hand');
    assert.equal((await problemOf(await submit(body))).code, 'invalid-request');
  });

  it('gives one receipt to two tabs that hand in the same content at once', async () => {
    const report = clerkReport({ year: 2026, signedOn: '2027-01-12', documentNumber: undefined });
    const body = await submissionForm(report);
    const answers = await Promise.all([submit(body), submit(body)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 201]);
    const [one, other] = await Promise.all(answers.map((answer) => answer.json()));
    assert.deepEqual(one, other);
  });

  const warned = clerkReport({ signedOn: '2022-06-30' });
  it('asks for an explanation of every warning, and archives it with the report', async () => {
    const refused = await submit(await submissionForm(warned));
    const problem = await problemOf(refused);
    assert.equal(problem.code, 'warnings-unexplained');
    const rules = (problem.findings as { rule: string }[]).map(({ rule }) => rule);
    assert.notEqual(rules.length, 0);

    const blank = { ...warned, explanations: Object.fromEntries(rules.map((rule) => [rule, ' '])) };
    assert.equal((await problemOf(await submit(await submissionForm(blank)))).code, 'warnings-unexplained');

    const explained = {
      ...warned,
      explanations: Object.fromEntries(rules.map((rule) => [rule, '情况属实'])),
    };
    const accepted = await submit(await submissionForm(explained));
    assert.equal(accepted.status, 201);
    const { version } = receiptSchema.parse(await accepted.json());
    const params = { unit: clerk.unit.code, year: '2022', version: String(version) };
    const kept = archivedVersionSchema.parse(
      await (await app.call('getVersion', { as: clerk, params })).json(),
    );
    assert.deepEqual(kept.report, explained);
    const found = kept.findings?.filter(({ severity }) => severity === 'warning') ?? [];
    assert.deepEqual(
      found.map(({ rule }) => rule),
      rules,
    );
    assert.equal(kept.receipt.filedByName, clerk.name);
  });

  it('leaves nothing of what a clerk wrote in the log', async () => {
    await submit(await submissionForm(clerkReport({ year: 2024, signedOn: '2025-01-12', narrative })));
    const log = app.logged.join('\n');
    assert.match(log, /"event":"archived"/);
    for (const word of [narrative.problems, clerk.unit.name, clerk.name, '情况属实']) {
      assert.ok(!log.includes(word), word);
    }
  });
});
