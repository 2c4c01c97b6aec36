/** Functions newer than the file format, which are written with a prefix. Source: [MS-XLSX] 2.2.2, future-function-list. */
const newer = [
  'CONCAT',
  'FORMULATEXT',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'NUMBERVALUE',
  'SWITCH',
  'TEXTJOIN',
  'XOR',
];
const call = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])(?:${newer.join('|')})(?=\\()`, 'g');

/** A formula as it stands in an .xlsx: without its `=`, and newer functions with the prefix `_xlfn.`. */
export function fileFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(call, (token) => (/^["']/.test(token) ? token : `_xlfn.${token}`));
}

/** A formula of an .xlsx as Excel shows it. */
export function shownFormula(formula: string): string {
  return `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`;
}
