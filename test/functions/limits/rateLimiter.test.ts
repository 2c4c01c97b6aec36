import assert from 'node:assert/strict';
import { rateLimiter } from '../../../functions/limits/rateLimiter';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, clerk, supervisor } from '../people';
import { startIssuer, type TestIssuer } from '../testIssuer';

describe('The rate of one caller', () => {
  let time = 0;
  beforeEach(() => {
    time = 0;
  });
  const limiter = () => rateLimiter({ burst: 3, perMinute: 6 }, () => time);

  it('is a burst, then what the minute allows', () => {
    const { take } = limiter();
    assert.deepEqual([take('a'), take('a'), take('a'), take('a')], [0, 0, 0, 10]);
    time = 9_999;
    assert.equal(take('a'), 1);
    time = 10_000;
    assert.deepEqual([take('a'), take('a')], [0, 10]);
  });

  it('is no other caller’s', () => {
    const { take } = limiter();
    for (let count = 0; count < 5; count += 1) take('a');
    assert.equal(take('b'), 0);
  });

  it('never saves up more than a burst', () => {
    const { take } = limiter();
    take('a');
    time = 3_600_000;
    assert.deepEqual([take('a'), take('a'), take('a'), take('a')], [0, 0, 0, 10]);
  });

  it('gains nothing from a clock that goes back', () => {
    const { take } = limiter();
    time = 60_000;
    for (let count = 0; count < 3; count += 1) take('a');
    time = 0;
    assert.equal(take('a'), 10);
  });

  it('holds those who asked too much even when very many others come', () => {
    const { take } = limiter();
    for (let count = 0; count < 4; count += 1) take('a');
    for (let count = 0; count < 25_000; count += 1) take(`other-${count}`);
    assert.equal(take('a'), 10);
  });

  describe('at the edge', () => {
    let issuer: TestIssuer;
    let app: FunctionApp;
    before(async () => {
      issuer = await startIssuer();
      const limited = rateLimiter({ burst: 2, perMinute: 4 }, () => time);
      app = functionApp(issuer, 'UseDevelopmentStorage=true', { limiter: limited });
    });
    after(async () => {
      await app.close();
      await issuer.stop();
    });

    it('is refused with the seconds to wait, by subject, and before what the role may do', async () => {
      const check = (as: Record<string, unknown>) => app.call('check', { as, body: '{}' });
      for (let count = 0; count < 2; count += 1)
        assert.equal((await problemOf(await check(supervisor))).code, 'invalid-request');
      const refused = await check(supervisor);
      assert.equal((await problemOf(refused)).code, 'too-many-requests');
      assert.equal(refused.headers.get('retry-after'), '15');
      assert.equal((await problemOf(await app.call('submit', { as: supervisor }))).code, 'too-many-requests');
      assert.equal((await problemOf(await check(clerk))).code, 'invalid-request');
      assert.equal((await problemOf(await check(auditor))).code, 'invalid-request');
      time += 15_000;
      assert.equal((await problemOf(await check(supervisor))).code, 'invalid-request');
    });
  });
});
