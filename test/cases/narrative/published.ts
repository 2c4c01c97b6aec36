import { sentenceCases } from './sentenceCase';

/** Ways of putting things that published reports taught the reader, in sentences written anew. The report year is 2023. */
export const published = sentenceCases([
  // Carried into a year that is named.
  [
    '2023年，全县共收到政府信息公开申请48件，上年结转3件，办结49件，2件结转到2024年度继续办理。',
    'received 48, carriedIn 3, handled 49, carriedOut 2',
    'received 48, carriedIn 3, handled 49, carriedOut 2',
  ],
  [
    '2023年收到政府信息公开申请12件，其中结转2024年1件。',
    'received 12, handled 11, carriedOut 1',
    'received 12, carriedOut 1',
  ],
  ['政府信息公开申请已全部办结，无结转2024年继续办理件。', '', 'carriedOut 0'],
  ['2022年结转至2023年的政府信息公开申请2件，已按期答复。', '', ''],
  [
    '新受理政府信息公开申请7件，转下一年度办理0件。',
    'received 7, handled 7',
    'newlyReceived 7, carriedOut 0',
  ],
  // Received and dealt with.
  ['全年共收到并办理政府信息公开申请6件。', 'received 6, handled 6', 'processed 6'],
  ['本年度收到并妥善处理依申请公开信息4件。', 'received 4, handled 4', 'processed 4'],
  ['本年度，我街道未收到和处理政府信息公开申请。', '', 'received 0'],
  ['2023年，我局共承办依申请公开政府信息事项5件。', 'received 5, handled 5', 'processed 5'],
  ['全年收到和处理政府信息公开申请9件。', 'received 19, handled 19', 'processed 9', 'processed'],
  // 累计 of one year, and since whenever.
  ['2023年，我局累计收到政府信息公开申请31件。', 'received 31', 'received 31'],
  ['2023年，我局累计收到政府信息公开申请13件。', 'received 31', 'received 13', 'received'],
  ['截至2023年底，累计收到政府信息公开申请310件。', '', ''],
  ['截至2023年，累计办结政府信息公开申请295件。', '', ''],
  ['截至2023年12月31日，累计办结政府信息公开申请295件。', '', ''],
  ['自2008年5月1日条例施行起，累计受理政府信息公开申请420件。', '', ''],
  // Other words for the same.
  ['全年办理政府信息依申请公开17件次。', 'received 17, handled 17', 'processed 17'],
  [
    '收到依申请公开信件11件，无法提供的2件。',
    'received 11, unavailableNotHeld 2',
    'received 11, unavailable 2',
  ],
  ['2023年，我乡未收到政府信息公开的申请。', '', 'received 0'],
  ['全年没有接到任何公开政府信息的申请。', '', 'received 0'],
  ['2023年度，我局未收到任何单位、组织和个人要求公开政府信息的申请。', '', 'received 0'],
  ['本年度无受理申请公开信息。', '', 'received 0'],
  [
    '全年收到公民和法人或其他组织通过各种渠道提出的政府信息公开申请共8件，其中信息无法提供3件。',
    'received 8, unavailableNotReady 3',
    'received 8, unavailable 3',
  ],
  [
    '全年制发市政府规章4件，废止市政府规章2件。',
    'regulations.issued 4, regulations.repealed 2',
    'regulationsIssued 4, regulationsRepealed 2',
  ],
  // Disputes: what is denied, and how one ended.
  ['本年度没有针对本部门政府信息公开事务的行政复议案、行政诉讼案和申诉案件。', '', 'reviews 0, suits 0'],
  ['全年未发生政府信息公开行政复议、诉讼问题。', '', 'reviews 0, suits 0'],
  ['我局未发生依申请公开政府信息方面的行政复议和行政诉讼。', '', 'reviews 0, suits 0'],
  ['无因政府信息公开被申请行政复议、提起行政诉讼方面的情况。', '', 'reviews 0, suits 0'],
  ['未产生因政府信息公开申请提请的行政复议。', 'review.total 1, review.other 1', 'reviews 0', 'reviews'],
  [
    '因政府信息公开发生行政复议案件1件，为其他结果；行政诉讼案件2件，为结果维持。',
    'review.total 1, review.other 1, directSuit.total 2, directSuit.upheld 2',
    'reviews 1, reviewsOther 1, suits 2, suitsUpheld 2',
  ],
  // What is only mentioned in passing is not counted by what follows.
  [
    '依申请公开申请9件，均在规定时间内答复。其中予以公开7件，无法提供2件。',
    'received 9, granted 7, unavailableUnclear 2',
    'received 9, granted 7, unavailable 2',
  ],
  [
    '收到政府信息公开申请27件，主要集中在拆迁补偿、政策文件等方面。办结23件，结转下年度4件。',
    'received 27, handled 23, carriedOut 4',
    'received 27, handled 23, carriedOut 4',
  ],
  ['依申请公开严格执行制度。全年制定答复制度3项，办理流程2项。', '', ''],
  ['收到政府信息公开申请9件，主要涉及行政复议3件、规范性文件2件。', 'received 9', 'received 9'],
  ['申请内容集中在行政许可5件、行政处罚3件。', '', ''],
  // 办结 without those that were closed.
  [
    '收到政府信息公开申请58件，按期办结49件，逾期不补正4件，申请人撤回3件，结转下年度2件。',
    'received 58, handled 56, closedNotCorrected 4, closedOther 3, carriedOut 2',
    'received 58, handled 49, closedNotCorrected 4, carriedOut 2',
  ],
  // 等: more is counted than is named.
  [
    '共办理政府信息公开申请90件：予以公开或部分公开62件，不予公开7件，无法提供等情形21件。',
    'handled 90, granted 50, partlyGranted 12, refusedByLaw 7, unavailableNotHeld 18, closedOther 3',
    'processed 90, refused 7',
  ],
  [
    '从结果看，不予公开3件，因本机关不掌握等原因而无法提供21件，其他处理5件。',
    'refusedByLaw 3, unavailableNotHeld 17, unavailableNotReady 4, closedOther 5',
    'refused 3, unavailable 21, closed 5',
  ],
  [
    '收到政府信息公开申请9件，予以公开6件，部分予以公开3件。',
    'received 9, granted 6, partlyGranted 3',
    'received 9, granted 6, partlyGranted 3',
  ],
  // What was already out, and what a heading before a colon says.
  [
    '我局受理依申请公开28件。其中，已主动公开的17件，不予公开6件，其他处理4件，结转下年度1件。',
    'received 28, granted 17, refusedByLaw 6, closedOther 4, carriedOut 1',
    'received 28, refused 6, closed 4, carriedOut 1',
  ],
  [
    '依申请公开：2023年全县办理依申请信息公开37件，结果如下：予以公开29件，不予公开8件。',
    'handled 37, granted 29, refusedByLaw 8',
    'processed 37, granted 29, refused 8',
  ],
  [
    '因政府信息公开问题发生行政复议有4件，行政诉讼有2件。',
    'review.total 4, directSuit.total 2',
    'reviews 4, suits 2',
  ],
  ['全年无依申请公开的情况。', '', 'received 0'],
  ['2023年，我办受理依申请信息34条。', 'received 34', 'received 34'],
  ['我乡没有收到公民、法人或其他组织申请公开政府信息的请求。', '', 'received 0'],
  // A part of the applications, to the end of the sentence.
  ['收到县教育局转来政府信息公开申请3件，办结3件，予以公开3件。', '', ''],
  ['通过县政府网站收到政府信息公开申请6件，办结6件。', '', ''],
  [
    '收到政府信息公开申请36件，其中网络申请30件、信函申请6件，办结35件。',
    'received 36, handled 35, carriedOut 1',
    'received 36, handled 35',
  ],
  [
    '在县委、县政府的正确领导下，全年收到政府信息公开申请7件，办结7件。',
    'received 7, handled 7',
    'received 7, handled 7',
  ],
  // Small things that reports differ in.
  [
    '全年线上、线下共收到依申请公开82件，办结81件。',
    'received 82, handled 81, carriedOut 1',
    'received 82, handled 81',
  ],
  ['2023年，我局未收到过信息公开申请.', '', 'received 0'],
  ['全年办理答复政府信息公开申请8件。', 'handled 8', 'answered 8'],
  ['本年度收到政府信息公开申请一条\n其他工作有序推进。', 'received 1', 'received 1'],
  [
    '收到政府信息公开申请9件，其中涉密信息2件不予公开，敏感信息1件部分公开。',
    'received 9, refusedStateSecret 4',
    'received 9',
  ],
  ['全年未收到公众、法人或其他组织对政府信息公开的申请。', '', 'received 0'],
  // A part of the year; another body, to the end of the sentence.
  ['2023年上半年，全县各行政机关共受理政府信息公开申请67件，答复63件。其中予以公开12件。', '', ''],
  ['四季度收到政府信息公开申请2件，均已办结。', '', ''],
  ['2023年，县档案局共收到政府信息公开申请5件，办结5件，予以公开5件。', '', ''],
  ['县教育局收到政府信息公开申请3件。其中不予公开1件，无法提供1件。', '', ''],
  [
    '县教育局办结政府信息公开申请3件，我县共收到政府信息公开申请50件，结转下年度2件。',
    'received 50, handled 48, carriedOut 2',
    'received 50, carriedOut 2',
  ],
  ['所有申请均已答复，现已办结政府信息公开申请30件。', 'handled 30', 'handled 30'],
]);
