import assert from 'node:assert/strict';
import { readStatements } from '../../../../shared/narrative/reading/readStatements';

const read = (text: string): string =>
  readStatements(text)
    .map(({ subject, value }) => `${subject} ${value}`)
    .join(', ');

describe('kinds of sentence that are heard', () => {
  const kinds: Record<string, [text: string, states: string][]> = {
    'who asked stands between verb and object': [
      ['本年度收到群众书面申请4例。', 'received 4'],
      ['全年共收到公民向我局提交的政府信息公开申请6件。', 'received 6'],
      ['我街未接到群众提出公开政府信息的申请。', 'received 0'],
    ],
    'the object stands before its kind': [
      ['本年共收到申请政府信息公开事项17件。', 'received 17'],
      ['我局收到政府信息依申请公开办理事项2件。', 'received 2'],
      ['依申请公开系统中收到8封申请。', 'received 8'],
      ['依申请公开信息合计9件。', 'received 9'],
    ],
    'a bare kind of body is the subject': [
      ['街道未收到政府信息公开申请。', 'received 0'],
      ['园区未制定行政规范性文件。', 'normativeIssued 0'],
      ['本年度未出台规范性文件。', 'normativeIssued 0'],
    ],
    'an office speaks for its government': [
      ['市政府办公室代表市政府共受理政府信息公开申请31件。', 'received 31'],
    ],
    'what goes from one year into the next': [
      ['收到政府信息公开申请4件，全部按时答复，无下年度结转。', 'received 4, carriedOut 0'],
      ['新收政府信息公开申请14件，2023年结转2件。', 'newlyReceived 14, carriedIn 2'],
      [
        '新收政府信息公开申请14件，已办结11件，剩余3件结转下年度继续办理。',
        'newlyReceived 14, handled 11, carriedOut 3',
      ],
      [
        '收到政府信息公开申请9件。其中7件按时办结，另有2件申请顺延到下年度答复。',
        'received 9, handled 7, carriedOut 2',
      ],
    ],
    'none of several together is none of each': [
      ['政府信息公开行政复议、行政诉讼0件。', 'reviews 0, suits 0'],
      ['没有因政府信息公开被申请行政复议，被提起行政诉讼。', 'reviews 0, suits 0'],
    ],
    'a dispute of this year about an application of the last': [
      ['办理因上年申请引发的政府信息公开行政复议1件。', 'reviews 1'],
    ],
    'reasons that are examples': [
      [
        '收到政府信息公开申请30件，属于信访投诉举报、重复申请等情形不予处理5件，由于本机关不掌握相关政府信息而无法提供4件。',
        'received 30, declined 5, unavailableNotHeld 4',
      ],
    ],
    decisions: [['全年行政许可决定278件，行政处罚决定16件。', 'licensing 278, penalties 16']],
    'by all ways, and to whom': [
      ['全年收到通过信函、邮件、现场等方式提交的政府信息公开申请14件。', 'received 14'],
      ['通过网络等多种渠道收到依申请公开信息5件。', 'received 5'],
      ['全年收到公民向县人民政府及县政府办公室提出的政府信息公开申请21件。', 'received 21'],
      ['通过信函收到政府信息公开申请14件。', ''],
    ],
    'disputes that did not happen': [
      ['未发生因政府信息公开工作引发举报、投诉、行政诉讼等情况。', 'suits 0'],
      ['全年不存在有关政府信息公开的行政复议和行政诉讼。', 'reviews 0, suits 0'],
      ['未发生针对县水务局有关政府信息公开的行政复议案件。', 'reviews 0'],
      ['无因政务公开引发的行政复议、起诉。', 'reviews 0, suits 0'],
      ['经检索，申请的政府信息不存在。', ''],
      ['无因群众举报引发的政府信息公开行政复议。', ''],
    ],
    'decisions of several kinds, as 表二 has them': [
      ['全年共办理行政许可418件、行政处罚27件、行政强制3件。', 'licensing 418, penalties 27, coercion 3'],
      ['全年实施行政许可31件、行政处罚2件。', 'licensing 31, penalties 2'],
      ['全年办理行政许可事项31项、行政处罚案件2件。', ''],
      ['公示行政许可31件、行政处罚2件。', ''],
      ['制定实施方案3份。', ''],
    ],
    'applications by other names': [
      ['全年未接到群众要求公开的信息。', 'received 0'],
      ['本年度受理依申请公开事项3项。', 'received 3'],
      ['我局依申请公开事项3项，其中含不动产登记备案。', ''],
    ],
    'something else, which is passed over': [
      ['其余6件为咨询事项。', ''],
      ['剩余经费结转下年使用。', ''],
      ['办理行政复议3件。', ''],
      ['2件办结后转办其他单位。', ''],
      ['未收到投诉，提起注意事项2条。', ''],
      ['主动公开行政许可决定12条。', ''],
      ['代表建议8件，提案5件，均已办结。', ''],
      ['全街公开信息120条。', ''],
    ],
  };
  for (const [kind, sentences] of Object.entries(kinds))
    describe(kind, () => {
      for (const [text, states] of sentences)
        it(`${text} ${states || 'nothing'}`, () => assert.equal(read(text), states));
    });
});
