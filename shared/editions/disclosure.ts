import type { FigureCell, NumberKind, PrintedLabel, Table } from './edition';

interface Column {
  key: string;
  text: string;
  en: string;
  kind: NumberKind;
}

/** One band of 表二: what article 20 of the Regulation it answers to, its number columns, and its rows. */
interface Band {
  text: string;
  columns: Column[];
  rows: { key: string; text: string; en: string }[];
}

const numberColumns = 3;

/** A single number column spans the last three grid columns; two share them as one and two. */
function spans(count: number): { column: number; columns: number }[] {
  if (count === 1) return [{ column: 1, columns: 3 }];
  if (count === 2)
    return [
      { column: 1, columns: 1 },
      { column: 2, columns: 2 },
    ];
  return [1, 2, 3].map((column) => ({ column, columns: 1 }));
}

function disclosureTable(bands: Band[]): Table {
  const labels: PrintedLabel[] = [];
  const figures: FigureCell[] = [];
  let row = 0;
  for (const band of bands) {
    const places = spans(band.columns.length);
    labels.push({ row, column: 0, rows: 1, columns: 1 + numberColumns, text: band.text, role: 'band' });
    labels.push({ row: row + 1, column: 0, rows: 1, columns: 1, text: '信息内容', role: 'header' });
    places.forEach((place, index) => {
      const text = band.columns[index]?.text ?? '';
      labels.push({ row: row + 1, rows: 1, ...place, text, role: 'header' });
    });
    band.rows.forEach((item, offset) => {
      const line = row + 2 + offset;
      labels.push({ row: line, column: 0, rows: 1, columns: 1, text: item.text, role: 'stub' });
      places.forEach((place, index) => {
        const column = band.columns[index];
        if (column === undefined) return;
        figures.push({
          key: `disclosure.${item.key}.${column.key}`,
          row: line,
          ...place,
          kind: column.kind,
          rowName: { zh: item.text, en: item.en },
          columnName: { zh: column.text, en: column.en },
        });
      });
    });
    row += 2 + band.rows.length;
  }
  return {
    id: 'disclosure',
    title: '二、主动公开政府信息情况',
    name: { zh: '表二', en: 'Table II' },
    rows: row,
    columnWidths: [150, 100, 100, 100],
    labels,
    figures,
  };
}

const licensing = { key: 'licensing', text: '行政许可', en: 'licensing' };
const penalties = { key: 'penalties', text: '行政处罚', en: 'penalties' };
const coercion = { key: 'coercion', text: '行政强制', en: 'coercive measures' };
const fees = { key: 'fees', text: '行政事业性收费', en: 'administrative fees' };
const regulations = { key: 'regulations', text: '规章', en: 'regulations' };

const decisions2021: Column = {
  key: 'decisions',
  text: '本年处理决定数量',
  en: 'decisions this year',
  kind: 'count',
};

/** 表二 of the edition in force. Source: annex of 国办公开办函〔2021〕30号. */
export const disclosure2021 = disclosureTable([
  {
    text: '第二十条第（一）项',
    columns: [
      { key: 'issued', text: '本年制发件数', en: 'issued this year', kind: 'count' },
      { key: 'repealed', text: '本年废止件数', en: 'repealed this year', kind: 'count' },
      { key: 'inForce', text: '现行有效件数', en: 'in force', kind: 'count' },
    ],
    rows: [regulations, { key: 'normativeDocuments', text: '行政规范性文件', en: 'normative documents' }],
  },
  { text: '第二十条第（五）项', columns: [decisions2021], rows: [licensing] },
  { text: '第二十条第（六）项', columns: [decisions2021], rows: [penalties, coercion] },
  {
    text: '第二十条第（八）项',
    columns: [
      {
        key: 'amount',
        text: '本年收费金额（单位：万元）',
        en: 'collected this year (10,000 yuan)',
        kind: 'money',
      },
    ],
    rows: [fees],
  },
]);

const previousItems: Column = {
  key: 'previousItems',
  text: '上一年项目数量',
  en: 'items last year',
  kind: 'count',
};
const change: Column = { key: 'change', text: '本年增/减', en: 'change this year', kind: 'change' };
const decisions2019: Column = { key: 'decisions', text: '处理决定数量', en: 'decisions', kind: 'count' };

/** 表二 of report years 2019 and 2020. Source: annex of 国办公开办函〔2019〕60号; it names no unit for 采购总金额. */
export const disclosure2019 = disclosureTable([
  {
    text: '第二十条第（一）项',
    columns: [
      { key: 'made', text: '本年新制作数量', en: 'made this year', kind: 'count' },
      { key: 'disclosed', text: '本年新公开数量', en: 'disclosed this year', kind: 'count' },
      { key: 'inForce', text: '对外公开总数量', en: 'disclosed in all', kind: 'count' },
    ],
    rows: [regulations, { key: 'normativeDocuments', text: '规范性文件', en: 'normative documents' }],
  },
  {
    text: '第二十条第（五）项',
    columns: [previousItems, change, decisions2019],
    rows: [licensing, { key: 'otherServices', text: '其他对外管理服务事项', en: 'other services' }],
  },
  {
    text: '第二十条第（六）项',
    columns: [previousItems, change, decisions2019],
    rows: [penalties, coercion],
  },
  { text: '第二十条第（八）项', columns: [previousItems, change], rows: [fees] },
  {
    text: '第二十条第（九）项',
    columns: [
      { key: 'projects', text: '采购项目数量', en: 'procurement projects', kind: 'count' },
      { key: 'amount', text: '采购总金额', en: 'procurement amount', kind: 'amount' },
    ],
    rows: [{ key: 'procurement', text: '政府集中采购', en: 'central procurement' }],
  },
]);
