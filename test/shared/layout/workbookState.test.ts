import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWorkbookState, writeWorkbookState } from '../../../shared/layout/workbookState';

const ruleId = fc.stringMatching(/^[a-z]+\.[a-zA-Z]+$/);

describe('what a workbook remembers beside its cells', () => {
  it('comes back from its custom XML part, whatever characters the explanations hold', () => {
    fc.assert(
      fc.property(
        fc.dictionary(ruleId, fc.string({ unit: 'binary' }), { noNullPrototype: true }),
        (explanations) => {
          const state = { edition: '2021' as const, year: 2025, receipt: null, explanations };
          assert.deepEqual(readWorkbookState(['<other/>', writeWorkbookState(state)]), state);
        },
      ),
      { examples: [[{ 'some.rule': '因<机构改革>&"并入"所致 &amp;amp;' }]] },
    );
  });

  for (const [what, parts] of [
    ['there is no part', []],
    ['the parts are of others', ['<other xmlns="urn:other"/>']],
    ['ours holds no state', ['<gouji xmlns="urn:gouji:workbook:1">{"edition":"1998"}</gouji>']],
    ['ours was cut short', ['<gouji xmlns="urn:gouji:workbook:1">{"edition":</gouji>']],
  ] as const)
    it(`is nothing where ${what}`, () => {
      assert.equal(readWorkbookState([...parts]), null);
    });
});
