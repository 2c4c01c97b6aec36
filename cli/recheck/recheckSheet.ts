import type { Label } from '../../shared/editions/edition';
import { findingText } from '../../shared/messages/findingText';
import type { Locale } from '../../shared/messages/locale';
import { writeLists } from '../../shared/workbook/writeList';
import type { Jobs } from '../many/jobs';
import { unreadableText } from '../unreadableText';

const heads: Record<Locale, string[]> = {
  zh: ['文件', '单位', '年度', '结论', '错误', '提醒', '未填', '存疑', '回执', '放行', '首要问题'],
  en: [
    'File',
    'Unit',
    'Year',
    'Verdict',
    'Errors',
    'Warnings',
    'Blanks',
    'Doubts',
    'Receipt',
    'Let pass',
    'First finding',
  ],
};

const words: Record<string, Label> = {
  clean: { zh: '没有错误和提醒', en: 'clean' },
  warnings: { zh: '有提醒', en: 'warnings' },
  errors: { zh: '有错误', en: 'errors' },
  unreadable: { zh: '无法读取', en: 'unreadable' },
  valid: { zh: '有效', en: 'valid' },
  invalid: { zh: '不成立', en: 'not good' },
  none: { zh: '没有', en: 'none' },
  unverified: { zh: '未核验', en: 'unverified' },
};

const order = ['unreadable', 'errors', 'warnings', 'clean'];

/** The results of a recheck as an .xlsx, the worst first. */
export function recheckSheet(results: Jobs['recheck']['result'][], locale: Locale): Promise<Uint8Array> {
  const say = (word: string): string => words[word]?.[locale] ?? word;
  const sorted = [...results].sort(
    (a, b) => order.indexOf(a.judgement.verdict) - order.indexOf(b.judgement.verdict),
  );
  const rows = sorted.map(({ judgement, receipt, released }): (string | number | null)[] => {
    const { file, verdict } = judgement;
    if (verdict === 'unreadable')
      return [
        file,
        null,
        null,
        say(verdict),
        null,
        null,
        null,
        null,
        null,
        null,
        unreadableText(judgement.unreadable, locale),
      ];
    const { report, counts, findings, doubts } = judgement;
    const [first] = findings;
    return [
      file,
      report.unit.name,
      report.year,
      say(verdict),
      counts.errors,
      counts.warnings,
      counts.blanks,
      doubts?.length ?? 0,
      say(receipt),
      released.map(({ reason }) => reason).join('；') || null,
      first === undefined ? null : findingText(first, report, locale).sentence,
    ];
  });
  return writeLists([
    { name: locale === 'zh' ? '复核结果' : 'Recheck', notes: [], heads: heads[locale], rows },
  ]);
}
