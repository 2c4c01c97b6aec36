import type { EditionId } from '../../editions/edition';
import { editions } from '../../editions/editions';
import type { TableId } from '../../editions/edition';
import { labelText, plainText } from '../labelText';

/** How a label of the form is known again. */
export interface LabelSign {
  key: string;
  /** Matched against `labelText`. */
  sign: RegExp;
  /** The edition that alone has it. */
  edition?: EditionId;
}

const label = (key: string, sign: RegExp, edition?: EditionId): LabelSign => ({
  key,
  sign,
  ...(edition === undefined ? {} : { edition }),
});

/** The rows of 表三. 总计 and 其他 are heads, too, so they are rows only below the heads. */
export const requestRows: LabelSign[] = [
  label('received', /^本年度?新收到?的?(政府信息公开)?(申请)?(数量|件数|数)?$/),
  label('carriedIn', /^上一?年度?结转的?(政府信息公开)?(申请)?(数量|件数|数)?$/),
  label('granted', /^予以公开$/),
  label('partlyGranted', /^部分公开(区分处理\D*)?$/),
  label('refusedStateSecret', /^属?于?国家秘密$/),
  label('refusedByLaw', /^其[他它]法律行政法规禁止公开$/),
  label('refusedSafety', /^危及三安全一稳定$/),
  label('refusedThirdParty', /^保护第三方合法权益$/),
  label('refusedInternal', /^属于三?类?内部事务信息$/),
  label('refusedDeliberative', /^属于四?类?过程性信息$/),
  label('refusedCaseFile', /^属于行政执法案卷(信息)?$/),
  label('refusedInquiry', /^属于行政查询事项$/),
  label('unavailableNotHeld', /^本?(行政)?机关不掌握(相关)?(政府)?信息$/),
  label('unavailableNotReady', /^没有现成信息(需要?另行制作)?$/),
  label('unavailableUnclear', /^补正后(申请)?(内容)?仍不明确$/),
  label('declinedPetition', /^信访(举报投诉|投诉举报)类?(申请)?$/),
  label('declinedRepeat', /^重复申请$/),
  label('declinedPublication', /^要求提供公开出版物$/),
  label('declinedExcessive', /^无正当理由大量反(复申请)?$/),
  label('declinedReissue', /^要求行政机关确认或重新出具已?获取信息$/),
  label('closedNotCorrected', /^申请人无正当理由逾期不补正\D*$/, '2021'),
  label('closedUnpaid', /^申请人逾期未按收费通知要求缴纳费用\D*$/, '2021'),
  label('closedOther', /^其[他它]$/),
  label('handled', /^[总合]计$/),
  label('carriedOut', /^结转下一?年度?继续办理$/),
];

/** The labels of 表三 that hold others; 其他处理 is a row of its own in the edition of 2019. */
export const requestGroups: LabelSign[] = [
  label('results', /^本年度?办理结果$/),
  label('refused', /^不予公开$/),
  label('unavailable', /^无法提供$/),
  label('declined', /^不予处理$/),
  label('closed', /^其[他它]处理$/),
];

/** The heads of 表三: who applied. `group` is over others. */
export const requestColumns: LabelSign[] = [
  label('naturalPerson', /^自然人$/),
  label('business', /^商业(企业)?$/),
  label('research', /^科研(机构)?$/),
  label('publicInterest', /^社会公益(组织)?$/),
  label('legalService', /^法律服务(机构)?$/),
  label('otherOrganisation', /^其[他它]$/),
  label('total', /^[总合]计$/),
  label('group', /^申请人情况$|^法人或(者)?其[他它]组织$/),
];

/** The note at the top left of 表三. */
export const isRelationNote = (text: string): boolean => text.length > 10 && /勾稽关系/.test(plainText(text));

/** The bands of 表二, and the word that begins each row of heads. */
export const disclosureBands: LabelSign[] = [
  label('band', /^第?二十条第[一二三四五六七八九]项$/),
  label('content', /^信息内容$/),
];

export const disclosureRows: LabelSign[] = [
  label('regulations', /^(政府)?规章$/),
  label('normativeDocuments', /^(行政)?规范性(文件|档案)$/),
  label('licensing', /^行政许可$/),
  label('otherServices', /^其[他它]对外管理服务事项$/, '2019'),
  label('penalties', /^行政处罚$/),
  label('coercion', /^行政强制(措施)?$/),
  label('fees', /^行政事业[性型]?收费$/),
  label('procurement', /^政府集中采购$/, '2019'),
];

export const disclosureColumns: LabelSign[] = [
  label('issued', /^本年度?(\d{4})?(新)?制发(件数|数量|数)$/, '2021'),
  label('repealed', /^本年度?(\d{4})?废止(件数|数量|数)$/, '2021'),
  label('inForce', /^现行有效(件数?|数量?)?(历史累计)?$/, '2021'),
  label('amount', /^本年度?收费金额(单位)?万?元?$/, '2021'),
  label('made', /^本年度?新?制作(数量|件数)$/, '2019'),
  label('disclosed', /^本年度?新?公开(数量|件数)$/, '2019'),
  label('inForce', /^对外公开总数量?$/, '2019'),
  label('previousItems', /^上一?年度?项目数量$/, '2019'),
  label('change', /^本年度?增(\/减?|减)$/, '2019'),
  label('decisions', /^本年度?(\d{4})?处理决定数量$/, '2021'),
  label('decisions', /^处理决定数量$/),
  label('projects', /^采购项目数量$/, '2019'),
  label('amount', /^采购总金额(单位)?万?元?$/, '2019'),
];

export const disputeForums: LabelSign[] = [
  label('review', /^行政复议$/),
  label('group', /^行政诉讼$/),
  label('directSuit', /^未经复议直接(起诉|提起诉讼)$/),
  label('suitAfterReview', /^(经)?复议后(起诉|提起诉讼)$/),
];

export const disputeColumns: LabelSign[] = [
  label('upheld', /^结果维持$/),
  label('corrected', /^结果纠正$/),
  label('other', /^其[他它]结果$/),
  label('pending', /^尚未审结$/),
  label('total', /^[总合]计$/),
];

const printedLabels = (table: TableId, isHead: boolean): string[] => {
  const labels = Object.values(editions).flatMap(({ tables }) =>
    tables.filter(({ id }) => id === table).flatMap((each) => each.labels),
  );
  const texts = labels.filter(({ role }) => (role === 'header') === isHead).map(({ text }) => text);
  return [...new Set(texts)].filter((text) => !isRelationNote(text));
};

const longestFirst = (texts: string[]): string[] => texts.map(labelText).sort((a, b) => b.length - a.length);

/** The heads of a table as `labelText` gives them, in either edition, the longest first. */
export const printedHeads = (table: TableId): string[] => longestFirst(printedLabels(table, true));

/** The labels of a table's rows, likewise. */
export const printedRows = (table: TableId): string[] => longestFirst(printedLabels(table, false));

/** No cell that holds a label is longer, in characters. */
export const longestCell = 500;

const chinese = /\p{Script=Han}/u;

/** The labels among these that a text says; more than one where it fits twice. */
export function labelsSaid(signs: LabelSign[], text: string): LabelSign[] {
  // Most cells hold numbers, and no label is without Chinese characters.
  if (text.length > longestCell || !chinese.test(text)) return [];
  const said = labelText(text);
  return said === '' ? [] : signs.filter(({ sign }) => sign.test(said));
}

const numbered = /^.*(?=（[一二三四五六七]）|\([一二三四五六七]\)|\d\s*[.．、])/s;

/** The same, also where other labels stand in front in the same cell: `（三）不予公开1.属于国家秘密`. */
export function lastLabelSaid(signs: LabelSign[], text: string): LabelSign[] {
  const whole = labelsSaid(signs, text);
  if (whole.length > 0) return whole;
  const last = text.length > longestCell ? text : text.replace(numbered, '');
  return last === text ? [] : labelsSaid(signs, last);
}
