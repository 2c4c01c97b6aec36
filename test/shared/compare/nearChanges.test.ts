import assert from 'node:assert/strict';
import { compareTexts } from '../../../shared/compare/compareTexts';
import { nearChanges } from '../../../shared/compare/nearChanges';

describe('what stands near the changes of a text', () => {
  const cases: [what: string, a: string, b: string, expected: object[]][] = [
    [
      'the start and the end of the text are left away but for a little',
      '本年度全镇共收到申请12件，均按期答复，无一逾期。',
      '本年度全镇共收到申请15件，均按期答复，无一逾期。',
      [{ same: '…到申请' }, { removed: '12' }, { added: '15' }, { same: '件，均…' }],
    ],
    [
      'what is short stays whole',
      '收到12件。',
      '收到15件。',
      [{ same: '收到' }, { removed: '12' }, { added: '15' }, { same: '件。' }],
    ],
    [
      'between two changes both ends stay',
      '受理12件，其中有自然人申请的占多数，办结9件',
      '受理15件，其中有自然人申请的占多数，办结8件',
      [
        { same: '受理' },
        { removed: '12' },
        { added: '15' },
        { same: '件，其…，办结' },
        { removed: '9' },
        { added: '8' },
        { same: '件' },
      ],
    ],
    ['a text that is not there', '', '收到15件', [{ added: '收到15件' }]],
  ];
  for (const [what, a, b, expected] of cases)
    it(what, () => assert.deepEqual(nearChanges(compareTexts(a, b), 3), expected));
});
