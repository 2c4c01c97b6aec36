import type { WorkbookProblem } from '../layout/workbookProblem';
import type { FactKey } from '../layout/workbookPlan';
import { textSections } from '../editions/textSections';
import type { Label } from '../editions/edition';
import type { Locale } from './locale';

/** What a clerk calls the facts of the cover sheet. */
export const factNames: Record<FactKey, Label> = {
  unitName: { zh: '填报单位', en: 'unit' },
  unitCode: { zh: '单位代码', en: 'unit code' },
  region: { zh: '行政区划代码', en: 'region code' },
  kind: { zh: '单位类型', en: 'kind of unit' },
  year: { zh: '报告年度', en: 'report year' },
  documentNumber: { zh: '文号', en: 'document number' },
  signedOn: { zh: '签发日期', en: 'date of signature' },
  overview: { zh: textSections.overview, en: 'section I' },
  problems: { zh: textSections.problems, en: 'section V' },
  other: { zh: textSections.other, en: 'section VI' },
};

/** Says why no report can be read out of a workbook, and what to do. */
export function workbookProblemText(problem: WorkbookProblem, locale: Locale): string {
  const zh = locale === 'zh';
  switch (problem.code) {
    case 'notOurs':
      return zh
        ? '这个工作簿里还没有年度报告表格，请先布置表格。'
        : 'This workbook does not hold the report tables yet. Lay them out first.';
    case 'sheetMissing': {
      const names = problem.sheets.join(zh ? '、' : ', ');
      return zh
        ? `找不到工作表“${names}”。如果改过名，请改回来；如果删掉了，请恢复表样。`
        : `Sheet ${names} is missing. If it was renamed, name it back; if it was deleted, repair the template.`;
    }
    case 'templateDamaged': {
      const places = problem.labels.map(({ sheet, address, expected, found }) => {
        if (zh)
          return `${sheet} ${address} 应为“${expected}”，现在${found === '' ? '是空的' : `是“${found}”`}`;
        const now = found === '' ? 'is blank' : `reads “${found}”`;
        return `${sheet} ${address} should read “${expected}” but ${now}`;
      });
      return zh
        ? `表样被改动，行列可能错位：${places.join('；')}。请撤销改动或恢复表样。`
        : `The template was altered and rows may have moved: ${places.join('; ')}. Undo the change or repair it.`;
    }
    case 'coverUnreadable': {
      const facts = problem.facts.map(({ fact, found }) =>
        zh ? `${factNames[fact].zh}“${found}”` : `${factNames[fact].en} “${found}”`,
      );
      return zh
        ? `封面上的这些内容无法识别：${facts.join('、')}。请改正或恢复表样。`
        : `The cover cannot be understood: ${facts.join(', ')}. Correct it or repair the template.`;
    }
  }
}
