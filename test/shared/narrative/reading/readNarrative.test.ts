import assert from 'node:assert/strict';
import { readNarrative } from '../../../../shared/narrative/reading/readNarrative';

describe('reading the text of a report again', () => {
  const narrative = { overview: '收到政府信息公开申请3件。', problems: '公开不够主动。', other: '没有。' };
  const before = readNarrative({ narrative });

  it('takes over every section whose text is the same', () => {
    const again = readNarrative({ narrative: { ...narrative } }, before);
    assert.deepEqual(again, before);
    assert.ok(again.every((section, index) => section === before[index]));
  });

  it('reads the one that was changed', () => {
    const again = readNarrative(
      { narrative: { ...narrative, overview: '收到政府信息公开申请4件。' } },
      before,
    );
    assert.equal(again[0]?.sentences[0]?.statements[0]?.value, 4);
    assert.equal(again[1], before[1]);
  });

  it('does not take a section for another one with the same text', () => {
    const [problems] = readNarrative({ narrative: { problems: '收到政府信息公开申请3件。' } }, before);
    assert.equal(problems?.section, 'problems');
  });
});
