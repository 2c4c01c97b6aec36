import type { FigureCell, Label, PrintedLabel, Table } from './edition';

/** A row of 表三: its printed label, and the rows of `group` when the label is the first of a band of sub-rows. */
interface RequestRow {
  key: string;
  text: string;
  en: string;
  /** The band this row stands in, e.g. `（三）不予公开`; rows of one band are adjacent. */
  group?: string;
  /** How many of the three label columns its label covers. */
  width: 1 | 2 | 3;
}

const opening: RequestRow[] = [
  { key: 'received', text: '一、本年新收政府信息公开申请数量', en: 'I. Received this year', width: 3 },
  {
    key: 'carriedIn',
    text: '二、上年结转政府信息公开申请数量',
    en: 'II. Carried in from last year',
    width: 3,
  },
  { key: 'granted', text: '（一）予以公开', en: '(1) Granted', width: 2 },
  {
    key: 'partlyGranted',
    text: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: '(2) Partly granted',
    width: 2,
  },
];

const banded = (group: string, rows: [key: string, text: string, en: string][]): RequestRow[] =>
  rows.map(([key, text, en]) => ({ key, text, en, group, width: 1 }));

const refused = banded('（三）不予公开', [
  ['refusedStateSecret', '1.属于国家秘密', '(3)1 Refused: state secret'],
  ['refusedByLaw', '2.其他法律行政法规禁止公开', '(3)2 Refused: forbidden by law'],
  ['refusedSafety', '3.危及“三安全一稳定”', '(3)3 Refused: safety and stability'],
  ['refusedThirdParty', '4.保护第三方合法权益', '(3)4 Refused: third party'],
  ['refusedInternal', '5.属于三类内部事务信息', '(3)5 Refused: internal affairs'],
  ['refusedDeliberative', '6.属于四类过程性信息', '(3)6 Refused: deliberative'],
  ['refusedCaseFile', '7.属于行政执法案卷', '(3)7 Refused: enforcement case file'],
  ['refusedInquiry', '8.属于行政查询事项', '(3)8 Refused: administrative inquiry'],
]);

const unavailable = banded('（四）无法提供', [
  ['unavailableNotHeld', '1.本机关不掌握相关政府信息', '(4)1 Unavailable: not held'],
  ['unavailableNotReady', '2.没有现成信息需要另行制作', '(4)2 Unavailable: not ready-made'],
  ['unavailableUnclear', '3.补正后申请内容仍不明确', '(4)3 Unavailable: still unclear'],
]);

const declined = banded('（五）不予处理', [
  ['declinedPetition', '1.信访举报投诉类申请', '(5)1 Declined: petition or complaint'],
  ['declinedRepeat', '2.重复申请', '(5)2 Declined: repeated'],
  ['declinedPublication', '3.要求提供公开出版物', '(5)3 Declined: published material'],
  ['declinedExcessive', '4.无正当理由大量反复申请', '(5)4 Declined: excessive'],
  ['declinedReissue', '5.要求行政机关确认或重新出具已获取信息', '(5)5 Declined: confirm or reissue'],
]);

const closed2021 = banded('（六）其他处理', [
  [
    'closedNotCorrected',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '(6)1 Closed: not corrected in time',
  ],
  [
    'closedUnpaid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '(6)2 Closed: fee not paid in time',
  ],
  ['closedOther', '3.其他', '(6)3 Closed: other'],
]);

const closed2019: RequestRow[] = [
  { key: 'closed', text: '（六）其他处理', en: '(6) Closed otherwise', width: 2 },
];

const closing: RequestRow[] = [
  { key: 'handled', text: '（七）总计', en: '(7) Total handled', width: 2 },
  { key: 'carriedOut', text: '四、结转下年度继续办理', en: 'IV. Carried over to next year', width: 3 },
];

/** The columns of 表三 in order: the applicants, and last their total. */
export const applicants: { key: string; text: string; en: string }[] = [
  { key: 'naturalPerson', text: '自然人', en: 'natural person' },
  { key: 'business', text: '商业企业', en: 'business' },
  { key: 'research', text: '科研机构', en: 'research body' },
  { key: 'publicInterest', text: '社会公益组织', en: 'public interest body' },
  { key: 'legalService', text: '法律服务机构', en: 'legal service' },
  { key: 'otherOrganisation', text: '其他', en: 'other organisation' },
  { key: 'total', text: '总计', en: 'total' },
];

const headerRows = 3;
const labelColumns = 3;

const header: PrintedLabel[] = [
  {
    row: 0,
    column: 0,
    rows: headerRows,
    columns: labelColumns,
    text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    role: 'header',
  },
  { row: 0, column: 3, rows: 1, columns: 7, text: '申请人情况', role: 'header' },
  { row: 1, column: 3, rows: 2, columns: 1, text: '自然人', role: 'header' },
  { row: 1, column: 4, rows: 1, columns: 5, text: '法人或其他组织', role: 'header' },
  { row: 1, column: 9, rows: 2, columns: 1, text: '总计', role: 'header' },
  ...applicants.slice(1, 6).map(({ text }, index): PrintedLabel => ({
    row: 2,
    column: 4 + index,
    rows: 1,
    columns: 1,
    text,
    role: 'header',
  })),
];

/** The labels left of the numbers: 三 in the first column, its bands in the second, the rows in the third. */
function stubs(rows: RequestRow[]): PrintedLabel[] {
  const results = rows.filter((row) => row.width < 3);
  const firstResult = rows.findIndex((row) => row.width < 3);
  const labels: PrintedLabel[] = [
    {
      row: headerRows + firstResult,
      column: 0,
      rows: results.length,
      columns: 1,
      text: '三、本年度办理结果',
      role: 'stub',
    },
  ];
  rows.forEach((row, index) => {
    const top = headerRows + index;
    if (row.group !== undefined && rows[index - 1]?.group !== row.group) {
      const height = rows.filter((other) => other.group === row.group).length;
      labels.push({ row: top, column: 1, rows: height, columns: 1, text: row.group, role: 'stub' });
    }
    labels.push({
      row: top,
      column: labelColumns - row.width,
      rows: 1,
      columns: row.width,
      text: row.text,
      role: 'stub',
    });
  });
  return labels;
}

/** `（三）不予公开1.属于国家秘密`, `一、本年新收`: what every row says in common, and remarks in brackets, are left out. */
const rowName = (row: RequestRow): Label => ({
  zh: `${row.group ?? ''}${row.text.replace(/（区分处理的.*|政府信息公开申请数量$/, '')}`,
  en: row.en,
});

function requestsTable(closed: RequestRow[]): Table {
  const rows = [...opening, ...refused, ...unavailable, ...declined, ...closed, ...closing];
  const figures = rows.flatMap((row, index) =>
    applicants.map((applicant, offset): FigureCell => ({
      key: `requests.${row.key}.${applicant.key}`,
      row: headerRows + index,
      column: labelColumns + offset,
      columns: 1,
      kind: 'count',
      rowName: rowName(row),
      columnName: { zh: applicant.text, en: applicant.en },
    })),
  );
  return {
    id: 'requests',
    title: '三、收到和处理政府信息公开申请情况',
    name: { zh: '表三', en: 'Table III' },
    rows: headerRows + rows.length,
    columnWidths: [54, 66, 150, 48, 48, 48, 48, 48, 48, 48],
    labels: [...header, ...stubs(rows)],
    figures,
  };
}

/** 表三 of each edition. Source: the annexes of 国办公开办函〔2019〕60号 and 〔2021〕30号. */
export const requests2019 = requestsTable(closed2019);
export const requests2021 = requestsTable(closed2021);
