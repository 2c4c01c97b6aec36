import assert from 'node:assert/strict';
import { rulesOf } from '../../../shared/catalogue/ruleCatalogue';
import { mayBeReleased, releasability } from '../../../shared/release/releasable';

const errors = (['2019', '2021'] as const)
  .flatMap((edition) => rulesOf(edition))
  .filter(({ severity }) => severity === 'error');

describe('Which errors may be released', () => {
  it('is told of every one of them exactly once, with a reason', () => {
    for (const { id } of errors)
      assert.equal(releasability.filter(({ rules }) => rules.test(id)).length, 1, id);
    for (const { rules } of releasability)
      assert.ok(
        errors.some(({ id }) => rules.test(id)),
        String(rules),
      );
  });

  it('is 上年结转 against last year’s report, and nothing else', () => {
    const may = errors.filter(({ id }) => mayBeReleased(id)).map(({ id }) => id);
    assert.ok(may.length > 0);
    for (const id of may) assert.match(id, /^years\.carriedOver\./);
  });

  const never: [what: string, rule: string][] = [
    ['a sum within the report', 'sum.requests.handled.total'],
    ['the printed relation', 'balance.requests.total'],
    ['a blank', 'blank.requests'],
    ['what is no number', 'number.text'],
    ['the form of another year', 'edition.year'],
    ['a date that cannot be read', 'cover.signedUnreadable'],
    ['a section without text', 'narrative.problems.empty'],
    ['a rule that only ends alike', 'x.years.carriedOver.total'],
    ['a rule that there is not', 'years.carriedOver.'],
  ];
  for (const [what, rule] of never)
    it(`is not ${what}`, () => {
      assert.equal(mayBeReleased(rule), false);
    });
});
