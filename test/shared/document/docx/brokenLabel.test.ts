import assert from 'node:assert/strict';
import { brokenLabel } from '../../../../shared/document/docx/brokenLabel';

describe('a label that its cell is too narrow for is broken between its words', () => {
  const cases: [text: string, most: number, lines: string[]][] = [
    ['自然人', 3, ['自然人']],
    ['商业企业', 3, ['商业', '企业']],
    ['社会公益组织', 3, ['社会', '公益', '组织']],
    ['（三）不予公开', 4, ['（三）', '不予公开']],
    ['三、本年度办理结果', 3, ['三、', '本年度', '办理', '结果']],
    ['三、本年度办理结果', 9, ['三、本年度办理结果']],
  ];
  for (const [text, most, lines] of cases)
    it(`${text} in ${most} characters a line: ${lines.join(' / ')}`, () => {
      assert.deepEqual(brokenLabel(text, most), lines);
      assert.equal(brokenLabel(text, most).join(''), text);
    });
});
