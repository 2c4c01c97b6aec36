import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compactText } from '../../../../shared/narrative/reading/compactText';
import { sourceOf } from '../../../../shared/narrative/reading/gaps';

describe('a compact text', () => {
  for (const [text, chars] of [
    ['　　收到 申请３件。', '收到申请3件。'],
    ['收到申请1,573件,办结3件.', '收到申请1,573件，办结3件。'],
    ['收到申请1，573件，办结3件', '收到申请1,573件，办结3件'],
    ['收到（1）3，15件', '收到（1）3，15件'],
    ['[2021]30号', '〔2021〕30号'],
  ] as const)
    it(`of ${text} is ${chars}`, () => {
      assert.equal(compactText(text).chars, chars);
    });

  it('leads from each of its characters to where it stands in the source', () => {
    const piece = fc.constantFrom('收', '到', '3', '件', '。', ' ', '　', '\t', '\u200b', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { chars, gaps } = compactText(text);
        const sources = [...chars].map((_, at) => sourceOf(gaps, at));
        assert.equal(sources.map((at) => text.charAt(at)).join(''), chars);
        assert.deepEqual(
          sources,
          [...new Set(sources)].sort((a, b) => a - b),
        );
      }),
    );
  });
});
