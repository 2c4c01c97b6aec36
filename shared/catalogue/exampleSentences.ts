import { printedHeadings } from '../narrative/form/printedHeadings';
import type { SubjectId } from '../narrative/lexicon/subjects';
import type { SectionRule } from '../rulebook/rule';

const requests = '收到政府信息公开申请';
const overview =
  '主动公开政府信息，做好依申请公开、政府信息管理、平台建设，加强监督保障，开展考核和评议，未发生责任追究。';
const problems =
  '一是政策解读形式较单一，图解和视频解读偏少；二是部分栏目更新不够及时。针对上述问题，新增解读形式三种，并建立栏目更新台账，按月自查。';

/** Headings that break a rule. */
export const exampleHeadings: Partial<Record<SectionRule['id'], string[]>> = {
  'narrative.headings.missing': printedHeadings.slice(0, -1).map(({ printed }) => printed),
  'narrative.headings.number': printedHeadings.map(({ printed }) => printed.replace(/^四/, '三')),
  'narrative.headings.name': printedHeadings.map(({ printed }) => printed.replace('主要', '')),
};

/** A label of a table that is printed otherwise. */
export const exampleLabels = [{ found: '规范性文件', printed: '行政规范性文件' }];

/** Sections of text of which one breaks a rule; those that no text breaks have none. */
export const exampleSections: Record<
  SectionRule['id'],
  { overview?: string; problems?: string; other?: string }
> = {
  'narrative.period': { other: '数据统计期限自2019年1月1日至12月30日，未收取信息处理费。' },
  'narrative.title.year': { overview: '现将2018年政府信息公开工作年度报告公布如下。' },
  'narrative.notice': {},
  'narrative.headings.missing': {},
  'narrative.headings.number': {},
  'narrative.headings.name': {},
  'narrative.headings.misplaced': { problems: `${problems}\n六、其他需要报告的事项\n未收取信息处理费。` },
  'narrative.labels': {},
  'narrative.counted': { problems: `${problems}一是公开不及时；二是解读不多；二是队伍薄弱。` },
  'narrative.overview.empty': { overview: '' },
  'narrative.overview.long': { overview: overview.repeat(30) },
  'narrative.overview.aspects': { overview: '高度重视，认真落实，考核、评议和责任追究到位。' },
  'narrative.overview.supervision': {
    overview: '主动公开、依申请公开、政府信息管理、平台建设、监督保障均有序开展。',
  },
  'narrative.problems.empty': { problems: '' },
  'narrative.problems.vague': { problems: '无。' },
  'narrative.problems.repeated': { problems },
  'narrative.other.empty': { other: '' },
  'narrative.other.processingFee': { other: '无其他需要报告的事项。' },
};

/** Parts that exceed their whole. */
export const exampleParts = '全年发布信息20条，其中政策类12条、动态类11条。';

/** A sentence for each thing that the text may state, with the number 3, which an all-zero report does not bear out. */
export const exampleSentences: Record<SubjectId, string> = {
  newlyReceived: '本年新收政府信息公开申请3件。',
  received: '全年共收到政府信息公开申请3件。',
  carriedIn: '政府信息公开申请上年结转3件。',
  handled: '全年办结政府信息公开申请3件。',
  answered: '全年答复政府信息公开申请3件。',
  processed: '全年办理政府信息公开申请3件。',
  carriedOut: '政府信息公开申请结转下年度继续办理3件。',
  granted: `${requests}0件，予以公开3件。`,
  partlyGranted: `${requests}0件，部分公开3件。`,
  refused: `${requests}0件，不予公开3件。`,
  refusedStateSecret: `${requests}0件，属于国家秘密3件。`,
  refusedThirdParty: `${requests}0件，保护第三方合法权益3件。`,
  refusedInternal: `${requests}0件，属于三类内部事务信息3件。`,
  refusedDeliberative: `${requests}0件，属于四类过程性信息3件。`,
  refusedCaseFile: `${requests}0件，属于行政执法案卷3件。`,
  refusedInquiry: `${requests}0件，属于行政查询事项3件。`,
  unavailable: `${requests}0件，无法提供3件。`,
  unavailableNotHeld: `${requests}0件，本机关不掌握相关政府信息3件。`,
  unavailableNotReady: `${requests}0件，没有现成信息需要另行制作3件。`,
  unavailableUnclear: `${requests}0件，补正后申请内容仍不明确3件。`,
  declined: `${requests}0件，不予处理3件。`,
  declinedPetition: `${requests}0件，信访举报投诉类申请3件。`,
  declinedRepeat: `${requests}0件，重复申请3件。`,
  closed: `${requests}0件，其他处理3件。`,
  closedNotCorrected: `${requests}0件，逾期不补正3件。`,
  closedUnpaid: `${requests}0件，逾期未按收费通知要求缴纳费用3件。`,
  reviews: '因政府信息公开引起行政复议3件。',
  reviewsUpheld: '因政府信息公开引起行政复议3件，其中结果维持3件。',
  reviewsCorrected: '因政府信息公开引起行政复议3件，其中结果纠正3件。',
  reviewsOther: '因政府信息公开引起行政复议3件，其中其他结果3件。',
  reviewsPending: '因政府信息公开引起行政复议3件，其中尚未审结3件。',
  suits: '因政府信息公开引起行政诉讼3件。',
  suitsUpheld: '因政府信息公开引起行政诉讼3件，其中结果维持3件。',
  suitsCorrected: '因政府信息公开引起行政诉讼3件，其中结果纠正3件。',
  suitsOther: '因政府信息公开引起行政诉讼3件，其中其他结果3件。',
  suitsPending: '因政府信息公开引起行政诉讼3件，其中尚未审结3件。',
  directSuits: '因政府信息公开未经复议直接起诉3件。',
  directSuitsUpheld: '因政府信息公开未经复议直接起诉3件，其中结果维持3件。',
  directSuitsCorrected: '因政府信息公开未经复议直接起诉3件，其中结果纠正3件。',
  directSuitsOther: '因政府信息公开未经复议直接起诉3件，其中其他结果3件。',
  directSuitsPending: '因政府信息公开未经复议直接起诉3件，其中尚未审结3件。',
  suitsAfterReview: '因政府信息公开复议后起诉3件。',
  suitsAfterReviewUpheld: '因政府信息公开复议后起诉3件，其中结果维持3件。',
  suitsAfterReviewCorrected: '因政府信息公开复议后起诉3件，其中结果纠正3件。',
  suitsAfterReviewOther: '因政府信息公开复议后起诉3件，其中其他结果3件。',
  suitsAfterReviewPending: '因政府信息公开复议后起诉3件，其中尚未审结3件。',
  normativeIssued: '本年制发行政规范性文件3件。',
  normativeRepealed: '本年废止行政规范性文件3件。',
  normativeInForce: '现行有效行政规范性文件3件。',
  regulationsIssued: '本年制发规章3件。',
  regulationsRepealed: '本年废止规章3件。',
  regulationsInForce: '现行有效规章3件。',
  licensing: '本年作出行政许可决定3件。',
  penalties: '本年作出行政处罚决定3件。',
  coercion: '本年作出行政强制决定3件。',
  fees: '本年行政事业性收费3万元。',
};
