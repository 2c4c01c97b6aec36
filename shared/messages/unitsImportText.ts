import { columnHeads } from '../units/import/columns';
import type { TableTrouble } from '../units/import/readUnitRows';
import type { RowTrouble } from '../units/import/rowTrouble';
import type { Locale } from './locale';

/** Says why a table is no directory of units, and what to do. */
export function unitsTableText(trouble: TableTrouble, locale: Locale): string {
  const zh = locale === 'zh';
  if (trouble.trouble === 'columnTwice') {
    const [head] = columnHeads[trouble.column];
    return zh
      ? `有两列都是“${head}”，请只留一列。`
      : `Two columns both say “${head}” (${trouble.column}). Keep one of them.`;
  }
  const needed = (['code', 'name', 'region', 'kind'] as const).map((column) => columnHeads[column][0]);
  return zh
    ? `没有找到表头。表头要有：${needed.join('、')}。`
    : `There is no row of heads. It has to name: ${needed.join(', ')}.`;
}

/** Says what is wrong in a row of an imported directory, and what to do; the row and its column are said beside it. */
export function rowTroubleText({ trouble, found }: RowTrouble, locale: Locale): string {
  return locale === 'zh' ? inChinese(trouble, found) : inEnglish(trouble, found);
}

function inChinese(trouble: RowTrouble['trouble'], found: string): string {
  switch (trouble) {
    case 'missing':
      return '没有填写，请补上。';
    case 'malformed':
      return `“${found}”无法识别，请核对后改正。`;
    case 'twice':
      return `“${found}”在文件里出现了两次，请只留一行。`;
    case 'unknownWord':
      return `“${found}”不是可用的说法，请按填写说明改正。`;
    case 'reversed':
      return `末报年度 ${found} 早于启用年度，请核对。`;
    case 'noLastYear':
      return '写了并入单位，请同时写明末报年度。';
    case 'unknownUnit':
      return `名录和文件里都没有代码为“${found}”的单位。`;
    case 'sameUnit':
      return '单位不能并入自己，请核对。';
    case 'endedUnit':
      return `代码为“${found}”的单位自己也已停止报送，请核对并入哪个单位。`;
    case 'hasEnded':
      return `名录里这个单位报到 ${found} 年度为止。如已恢复，请在末报年度里填“无”；否则请删去这一行。`;
    case 'laterThanKnown':
      return `名录里这个单位从 ${found} 年度起报送，不能改晚；如有误请留空。`;
  }
}

function inEnglish(trouble: RowTrouble['trouble'], found: string): string {
  switch (trouble) {
    case 'missing':
      return 'Left blank; fill it in.';
    case 'malformed':
      return `“${found}” cannot be read; check and correct it.`;
    case 'twice':
      return `“${found}” comes twice in the file; keep one row.`;
    case 'unknownWord':
      return `“${found}” is none of the words in use; see the instructions.`;
    case 'reversed':
      return `The last year, ${found}, comes before the first; check them.`;
    case 'noLastYear':
      return 'A unit to merge into is named; name the last report year too.';
    case 'unknownUnit':
      return `Neither directory nor file has a unit of code “${found}”.`;
    case 'sameUnit':
      return 'A unit cannot merge into itself; check the code.';
    case 'endedUnit':
      return `The unit of code “${found}” has ended itself; check into which one this one merged.`;
    case 'hasEnded':
      return `In the directory this unit reports up to ${found}. If it goes on, write 无 as its last year; else delete the row.`;
    case 'laterThanKnown':
      return `In the directory this unit reports from ${found} on, which cannot become later; leave it blank.`;
  }
}
