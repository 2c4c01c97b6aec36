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
    'applications, whatever the order of the parts of their name': [
      ['我区共收到信息依申请公开件7件。', 'received 7'],
      ['全年收到政府信息申请公开共计6件。', 'received 6'],
      ['收到政府信息公开申请信件9件。', 'received 9'],
      ['全年受理0条政府信息依申请公开情况。', 'received 0'],
      ['（二）依申请公开。全年承办向管委会申请的政府信息8件。', 'processed 8'],
      ['按照上级要求公开的信息30条。', ''],
      ['受理申请公开村务信息3件。', ''],
    ],
    'the number before what came of it': [
      [
        '收到12件政府信息公开申请，其中9件已在规定的答复期限内答复申请人，剩余3件结转下年度办理。',
        'received 12, answered 9, carriedOut 3',
      ],
      [
        '收到政府信息公开申请8件，其中本年度答复7件，结转下年度办理1件。',
        'received 8, answered 7, carriedOut 1',
      ],
      ['收到政府信息公开申请8件，其中7件已按时按规答复。', 'received 8, answered 7'],
      ['受理政府信息公开申请21件，其中18件依法依规办理答复。', 'received 21, answered 18'],
      ['受理政府信息公开申请21件，其中18件办理答复后撤回。', 'received 21'],
      [
        '收到政府信息公开申请9件，其中予以公开7件，2件本机关不掌握相关政府信息。',
        'received 9, granted 7, unavailableNotHeld 2',
      ],
      ['收到政府信息公开申请20件，其中15件在5个工作日内答复。', 'received 20'],
      ['收到政府信息公开申请20件，其中3件当场答复。', 'received 20'],
      ['收到政府信息公开申请9件，2件不属于行政查询事项。', 'received 9'],
    ],
    'done, which is dealt with': [
      ['收到依申请公开信息31件，完成29件（结转至下年度办理2件）。', 'received 31, handled 29, carriedOut 2'],
      ['受理政府信息公开申请2件，已完成依申请公开申请2件。', 'received 2, handled 2'],
      ['依申请公开情况。完成培训3次，完成整改12项。', ''],
      ['完成依申请公开目录3项。', ''],
    ],
    'shares beside the numbers': [
      [
        '收到政府信息公开申请40件，其中予以公开30件占75%；无法提供10件占25%。',
        'received 40, granted 30, unavailable 10',
      ],
    ],
    'by which rule and by when': [
      ['按照《中华人民共和国政府信息公开条例》有关规定和要求办结政府信息公开申请5件。', 'handled 5'],
      ['在法定答复时限内答复政府信息公开申请5件。', 'answered 5'],
    ],
    'several bodies, and bodies that are only mentioned': [
      ['完善水务局政府信息公开申请登记、答复工作制度，本年度未收到政府信息公开申请。', 'received 0'],
    ],
    'disputes one behind the other': [
      [
        '涉信息公开行政诉讼案件2件，维持2件；行政复议案件3件，被维持1件。',
        'suits 2, suitsUpheld 2, reviews 3, reviewsUpheld 1',
      ],
      ['因政府信息公开引起行政复议3件；行政诉讼2件，其中维持4件。', 'reviews 3, suits 2'],
      ['承办政府信息公开行政应诉案件1件，被依法纠错0件。', 'suits 1, suitsCorrected 0'],
      ['审理政府信息公开行政复议案件20件，办理政府信息公开行政复议案件20件。', ''],
    ],
    'decisions of which there were none': [
      ['全年作出行政处罚1宗；未作出行政强制和行政征收。', 'penalties 1, coercion 0'],
      ['全年共处理行政处罚53宗，行政许可、行政强制0宗。', 'penalties 53, licensing 0, coercion 0'],
    ],
    'documents made, and what was done with them': [
      ['本年新制发1件规范性文件已公开。', 'normativeIssued 1'],
      ['已公开规范性文件12件。', ''],
    ],
    'what a unit does on request, which are no applications': [
      ['收到依申请公开事项12项，包括行政许可8项、行政处罚4项。', ''],
      ['共有依申请公开事项35项，办结12项。', ''],
    ],
    'received and answered at once': [
      ['全年受理答复政府信息公开申请3件。', 'processed 3'],
      ['全年受理并办结政府信息公开申请11件。', 'processed 11'],
    ],
    'the rest of the applications': [
      [
        '收到政府信息公开申请34件，除1件结转下年度继续办理外，其余均按时办结答复。',
        'received 34, carriedOut 1',
      ],
      ['收到政府信息公开申请7件。另2件申请按规定结转下年度继续办理。', 'received 7, carriedOut 2'],
      ['收到政府信息公开申请9件，其余均予以公开。', 'received 9'],
      ['收到政府信息公开申请9件。其中，主动公开2件，同意公开7件。', 'received 9, granted 7'],
    ],
    'papers that are applications': [
      ['收到政府信息公开申请表15份。', 'received 15'],
      ['填写政府信息公开申请表后提交，工作人员3个。', ''],
      ['我局全年未收到依申请公开事宜。', 'received 0'],
      ['收到申请人书面或其他形式要求公开政府信息的申请1件。', 'received 1'],
    ],
    'not one, and none of several': [
      ['全年未发生一起因政府信息公开引发的行政复议、行政诉讼。', 'reviews 0, suits 0'],
      ['我局无制定规章及规范性文件。', 'regulationsIssued 0, normativeIssued 0'],
      ['未收到政府信息公开行政复议和行政诉讼申请。', 'reviews 0, suits 0'],
      ['全年实施行政处罚5起，未实施行政强制。', 'penalties 5, coercion 0'],
      ['未发生针对街道和社区有关政府信息公开事务的行政复议。', 'reviews 0'],
    ],
    'disputes among the applications, or because of an answer': [
      ['收到政府信息公开申请3件。其中，引发行政复议1件、行政诉讼1件。', 'received 3, reviews 1, suits 1'],
      [
        '答复政府信息公开申请24件。因不服答复引起行政复议3件，1件结果维持，2件结果纠正。',
        'answered 24, reviews 3, reviewsUpheld 1, reviewsCorrected 2',
      ],
      ['收到政府信息公开申请9件。全年发生行政诉讼22件。', 'received 9'],
    ],
    'what is mentioned in passing, and what is counted': [
      ['（二）依申请公开。完善登记台账，全年答复5件。', 'answered 5'],
      ['（二）依申请公开。加强检查，全年检查5次，办结5件。', ''],
      ['收到群众来信15件，完善登记制度，答复15件。', ''],
      [
        '2023年受理政府信息公开申请11件，主要原因为2022年收到大量申请。其中，1件不予公开。',
        'received 11, refused 1',
      ],
    ],
    'made and published at once; published only': [
      ['全年新制定并公开规范性文件1件。', 'normativeIssued 1'],
      ['以本单位名义制发行政规范性文件2件。', 'normativeIssued 2'],
      ['以县政府名义印发行政规范性文件3件，废止5件。', ''],
      ['公示行政许可决定3件、行政处罚决定2件。', ''],
      ['公开行政许可决定3件，行政处罚决定2件。', ''],
    ],
    'fees by their sum': [['全年行政事业性收费总额为1203.5万元。', 'fees 1203.5']],
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
