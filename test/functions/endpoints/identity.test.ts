import assert from 'node:assert/strict';
import { identitySchema } from '../../../shared/api/identity';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, clerk, supervisor } from '../people';
import { startIssuer, type TestIssuer } from '../testIssuer';

describe('Asking who one is', () => {
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async () => {
    issuer = await startIssuer();
    app = functionApp(issuer, 'UseDevelopmentStorage=true');
  });
  after(async () => {
    await app.close();
    await issuer.stop();
  });

  for (const { sub, ...said } of [clerk, supervisor, auditor])
    it(`tells a ${said.role} what their token says, and no cache`, async () => {
      const answer = await app.call('identity', { as: { sub, ...said } });
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.deepEqual(identitySchema.parse(await answer.json()), { subject: sub, ...said });
    });

  it('tells who has no role that they have none', async () => {
    const answer = await app.call('identity', { as: { ...clerk, role: 'guest' } });
    assert.equal((await problemOf(answer)).code, 'not-allowed');
  });

  it('tells nobody that they are not signed in', async () => {
    assert.equal((await problemOf(await app.call('identity'))).code, 'not-signed-in');
  });
});
