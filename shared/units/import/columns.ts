/** What a column of an imported directory says of a unit. */
export const unitColumns = [
  'code',
  'name',
  'region',
  'kind',
  'mayIssueRules',
  'from',
  'until',
  'mergedInto',
  'changedIn',
] as const;
export type UnitColumn = (typeof unitColumns)[number];

/** The heads under which a column is known, as offices write them; the first is the one that we name it by. */
export const columnHeads: Record<UnitColumn, readonly string[]> = {
  code: ['单位代码', '单位编码', '机构代码', '机构编码', '统一社会信用代码', '代码', '编码'],
  name: ['单位名称', '机构名称', '填报单位', '名称', '单位'],
  region: ['行政区划代码', '行政区划', '区划代码', '区划编码', '所属区划', '所在区划', '区划'],
  kind: ['单位类型', '单位类别', '单位性质', '机构类型', '机构类别', '类型', '类别'],
  mayIssueRules: ['可制定规章', '是否可制定规章', '有权制定规章', '规章制定权'],
  from: ['启用年度', '起始年度', '首报年度', '启用年份', '起始年份'],
  until: ['末报年度', '停用年度', '终止年度', '截止年度', '停用年份', '终止年份'],
  mergedInto: ['并入单位代码', '并入单位', '并入', '合并至'],
  changedIn: ['变更年度', '变更年份'],
};

/** A head without what is written now one way, now another: width, blanks, a star, a note in brackets. */
export const plainHead = (head: string): string =>
  head
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s*:]/g, '');

/** The column that stands under a head; null for one that is not known. */
export function columnOf(head: string): UnitColumn | null {
  const plain = plainHead(head);
  return unitColumns.find((column) => columnHeads[column].includes(plain)) ?? null;
}
