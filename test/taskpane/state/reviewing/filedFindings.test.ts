import assert from 'node:assert/strict';
import { check } from '../../../../shared/check/check';
import type { FiledFinding } from '../../../../shared/api/answers';
import type { Report } from '../../../../shared/report/report';
import { filedLines, needLastYear, wasFiled } from '../../../../taskpane/state/reviewing/filedFindings';
import { clerkNarrative } from '../../../cases/clerkNarrative';
import { reportCase } from '../../../cases/reportCase';

const explained: Report = {
  ...reportCase('getashang-2021'),
  signedOn: '2021-06-30',
  narrative: clerkNarrative,
  explanations: { 'cover.signedEarly': ' 提前签发 ' },
};
const today = check(explained).findings;
const filed = (rule: string, cells: string[] = []): FiledFinding => ({
  rule,
  severity: 'warning',
  outcome: 'broken',
  cells,
});

describe('what was found of a report when it was handed in', () => {
  it('is told in words where today’s rules find it again, with its explanation', () => {
    const [line] = filedLines(explained, {}, [filed('cover.signedEarly')], today);
    assert.equal(line?.finding?.rule, 'cover.signedEarly');
    assert.deepEqual([line?.explanation, line?.released], ['提前签发', null]);
  });

  it('is told without words where today’s rules no longer find it, or elsewhere', () => {
    const lines = filedLines(explained, {}, [filed('bygone'), filed('cover.signedEarly', ['a.b.c'])], today);
    assert.deepEqual(
      lines.map(({ finding }) => finding),
      [null, null],
    );
  });

  it('tells why a supervisor let it pass', () => {
    const rule = 'years.carriedOver.naturalPerson';
    const grant = {
      rules: [{ rule, difference: 3 }],
      reason: '合并单位',
      by: 's',
      at: '2022-01-20T00:00:00Z',
    };
    const [line] = filedLines(explained, { released: [grant] }, [filed(rule)], today);
    assert.equal(line?.released, '合并单位');
  });

  it('takes last year’s report to find again only what rules across years found', () => {
    assert.equal(needLastYear([filed('cover.signedEarly')]), false);
    assert.equal(needLastYear([filed('years.carriedOver.naturalPerson')]), true);
  });

  it('does not include what a later rule finds', () => {
    assert.equal(wasFiled([filed('cover.signedEarly')], { rule: 'cover.signedEarly', cells: [] }), true);
    assert.equal(wasFiled([filed('cover.signedEarly')], { rule: 'newer', cells: [] }), false);
  });
});
