import assert from 'node:assert/strict';
import { errorFacts } from '../../../functions/answer/errorFacts';

describe('What is logged of an unexpected error', () => {
  it('tells where it was thrown, and nothing that a user wrote', () => {
    const error = Object.assign(new TypeError('群众反映的问题'), { code: 'E_CODE' });
    const facts = errorFacts(error);
    assert.equal(facts.error, 'TypeError');
    assert.equal(facts.code, 'E_CODE');
    assert.match(JSON.stringify(facts.frames), /errorFacts\.test/);
    assert.doesNotMatch(JSON.stringify(facts), /群众/);
  });

  it('copes with what is no error', () => assert.deepEqual(errorFacts('群众'), { error: 'string' }));
});
