import type { FigureCell, PrintedLabel, Table } from './edition';

/** The three forums of 表四, in printed order. */
export const forums: { key: string; text: string; en: string }[] = [
  { key: 'review', text: '行政复议', en: 'administrative review' },
  { key: 'directSuit', text: '未经复议直接起诉', en: 'suit without review' },
  { key: 'suitAfterReview', text: '复议后起诉', en: 'suit after review' },
];

/** What became of a case; the last one is the total of the four before. */
export const results: { key: string; text: string; en: string }[] = [
  { key: 'upheld', text: '结果维持', en: 'upheld' },
  { key: 'corrected', text: '结果纠正', en: 'corrected' },
  { key: 'other', text: '其他结果', en: 'other result' },
  { key: 'pending', text: '尚未审结', en: 'pending' },
  { key: 'total', text: '总计', en: 'total' },
];

const headers: PrintedLabel[] = [
  { row: 0, column: 0, rows: 1, columns: 5, text: '行政复议', role: 'header' },
  { row: 0, column: 5, rows: 1, columns: 10, text: '行政诉讼', role: 'header' },
  { row: 1, column: 5, rows: 1, columns: 5, text: '未经复议直接起诉', role: 'header' },
  { row: 1, column: 10, rows: 1, columns: 5, text: '复议后起诉', role: 'header' },
  ...forums.flatMap((_, forum) =>
    results.map(({ text }, index): PrintedLabel =>
      forum === 0
        ? { row: 1, column: index, rows: 2, columns: 1, text, role: 'header' }
        : { row: 2, column: forum * 5 + index, rows: 1, columns: 1, text, role: 'header' },
    ),
  ),
];

const figures = forums.flatMap((forum, index) =>
  results.map((result, offset): FigureCell => ({
    key: `disputes.${forum.key}.${result.key}`,
    row: 3,
    column: index * 5 + offset,
    columns: 1,
    kind: 'count',
    rowName: { zh: forum.text, en: forum.en },
    columnName: { zh: result.text, en: result.en },
  })),
);

/** 表四, the same in both editions. Source: the annexes of 国办公开办函〔2019〕60号 and 〔2021〕30号. */
export const disputes: Table = {
  id: 'disputes',
  title: '四、政府信息公开行政复议、行政诉讼情况',
  name: { zh: '表四', en: 'Table IV' },
  rows: 4,
  columnWidths: Array<number>(15).fill(44),
  labels: headers,
  figures,
};
