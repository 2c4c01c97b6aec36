import { textSections } from '../editions/textSections';
import type { UnitKind } from '../report/report';
import { colours } from './colours';
import type { CellStyle, SheetContent, StyledRange } from './sheetContent';
import type { FactKey } from './workbookPlan';

/** The name of the sheet with the cover facts and the three sections of text. */
export const coverName = '封面与文字';

/** What a clerk calls the kinds of unit, and what stands in the cell. */
export const unitKindNames: Record<UnitKind, string> = {
  government: '人民政府',
  department: '政府部门',
  township: '乡镇（街道）',
  office: '政府办公厅（室）',
  other: '其他',
};

/** What the clerk fills is open; what the report is filed under was chosen when it was laid out, and is locked. */
const lines: { fact: FactKey; label: string; open: boolean }[] = [
  { fact: 'unitName', label: '填报单位', open: false },
  { fact: 'unitCode', label: '单位代码', open: false },
  { fact: 'region', label: '行政区划代码', open: false },
  { fact: 'kind', label: '单位类型', open: false },
  { fact: 'year', label: '报告年度', open: false },
  { fact: 'documentNumber', label: '文号', open: true },
  { fact: 'signedOn', label: '签发日期', open: true },
];

const firstLine = 3;

/** The sections of text: the row of the heading, and the rows that the merged area for the text covers. */
export const sections: {
  fact: FactKey;
  title: string;
  hint: string;
  row: number;
  from: number;
  to: number;
}[] = [
  {
    fact: 'overview',
    title: textSections.overview,
    hint: '综述主动公开、依申请公开、政府信息管理、平台建设、监督保障五方面，原则上不超过一千字。',
    row: 11,
    from: 13,
    to: 34,
  },
  {
    fact: 'problems',
    title: textSections.problems,
    hint: '写清具体问题和改进措施。',
    row: 36,
    from: 38,
    to: 51,
  },
  {
    fact: 'other',
    title: textSections.other,
    hint: '收取信息处理费的情况必须在这里报告，没有也要写明。',
    row: 53,
    from: 55,
    to: 62,
  },
];

/** Where each fact stands: A1 addresses on the cover sheet. */
export const coverAddresses = {
  ...Object.fromEntries(lines.map(({ fact }, index) => [fact, `B${firstLine + index}`])),
  ...Object.fromEntries(sections.map(({ fact, from }) => [fact, `A${from}`])),
} as Record<FactKey, string>;

/** The printed labels of the cover sheet by address: what tells that it is ours, and whole. */
export const coverLabels: Record<string, string> = {
  A1: '政府信息公开工作年度报告',
  ...Object.fromEntries(lines.map(({ label }, index) => [`A${firstLine + index}`, label])),
  ...Object.fromEntries(sections.map(({ title, row }) => [`A${row}`, title])),
};

const font: CellStyle = { fontName: '宋体', fontSize: 11, vertical: 'center' };
const field: CellStyle = { ...font, borderColor: colours.border, horizontal: 'left', numberFormat: '@' };
const text: CellStyle = {
  fontName: '仿宋',
  fontSize: 12,
  vertical: 'top',
  horizontal: 'left',
  wrap: true,
  borderColor: colours.border,
  fillColor: colours.input,
  locked: false,
  numberFormat: '@',
};

function styles(): StyledRange[] {
  const last = firstLine + lines.length - 1;
  return [
    { range: 'A1:B1', style: { ...font, fontSize: 18, bold: true, horizontal: 'center' } },
    { range: `A${firstLine}:A${last}`, style: { ...field, fillColor: colours.header } },
    { range: `B${firstLine}:B${last}`, style: field },
    { range: coverAddresses.year, style: { numberFormat: '0' } },
    ...lines.flatMap(({ open }, index): StyledRange[] =>
      open ? [{ range: `B${firstLine + index}`, style: { locked: false, fillColor: colours.input } }] : [],
    ),
    ...sections.flatMap(({ row, from, to }): StyledRange[] => [
      { range: `A${row}:B${row}`, style: { ...font, fontSize: 14, bold: true } },
      {
        range: `A${row + 1}:B${row + 1}`,
        style: { ...font, fontSize: 10, fontColor: '#605E5C', wrap: true },
      },
      { range: `A${from}:B${to}`, style: text },
    ]),
  ];
}

/**
 * The sheet with the cover facts and the three sections of text.
 *
 * @param facts what is known when it is laid out; the rest is left blank
 */
export function coverSheet(facts: Partial<Record<FactKey, string | number>>): SheetContent {
  const values: SheetContent['values'] = { ...coverLabels };
  for (const { hint, row } of sections) values[`A${row + 1}`] = hint;
  for (const [fact, value] of Object.entries(facts)) values[coverAddresses[fact as FactKey]] = value;
  const signedOn = coverAddresses.signedOn;
  return {
    name: coverName,
    values,
    merges: [
      'A1:B1',
      ...sections.flatMap(({ row, from, to }) => [
        `A${row}:B${row}`,
        `A${row + 1}:B${row + 1}`,
        `A${from}:B${to}`,
      ]),
    ],
    columnWidths: [110, 380],
    rowHeights: [42],
    styles: styles(),
    validations: [
      {
        range: signedOn,
        rule: { kind: 'custom', formula: `=NOT(ISERROR(DATEVALUE(${signedOn})))` },
        errorTitle: '日期写法不对',
        errorMessage: '请按“2022-01-12”的写法填写签发日期。',
        errorStyle: 'warning',
      },
    ],
    conditionalFormats: [],
    protected: true,
    page: { orientation: 'portrait', paper: 'A4', fitToWidth: true, centerHorizontally: true },
  };
}
