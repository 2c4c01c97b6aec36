import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { exampleOf } from '../../../shared/catalogue/exampleReports';
import { ruleCatalogue, rulesOf } from '../../../shared/catalogue/ruleCatalogue';
import { check } from '../../../shared/check/check';

describe('the rule catalogue', () => {
  for (const edition of ['2019', '2021'] as const) {
    for (const rule of rulesOf(edition).filter(({ id }) => edition === '2021' || id.startsWith('edition'))) {
      it(`edition ${edition}: ${rule.id} can be broken, and its severity is that of its data`, () => {
        const { report, last } = exampleOf(edition, rule);
        const finding = check(report, last).findings.find((candidate) => candidate.rule === rule.id);
        assert.equal(finding?.outcome, 'broken');
        assert.equal(finding?.severity, rule.severity);
      });
    }
  }

  it('docs/rule-catalogue.md is what the rules say today (npm run catalogue)', () => {
    const written = readFileSync(new URL('../../../docs/rule-catalogue.md', import.meta.url), 'utf8');
    assert.equal(written, ruleCatalogue());
  });
});
