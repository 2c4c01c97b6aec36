import type { EditionId, Label } from '../../shared/editions/edition';
import { compareReports, isSame, type ReportDifferences } from '../../shared/compare/compareReports';
import { figureCell } from '../../shared/editions/figureCells';
import { cellName } from '../../shared/messages/cellName';
import type { Locale } from '../../shared/messages/locale';
import { factNames } from '../../shared/messages/workbookProblemText';
import type { Figure } from '../../shared/report/report';
import { readCommandLine } from '../commandLine';
import { doubtLines } from '../doubtLines';
import { readReportFile } from '../readReportFile';
import { unreadableText } from '../unreadableText';

const usage: Label = {
  zh: `用法：gouji compare 文件甲 文件乙 [--json]

  逐格、逐段对照同一份报告的两个文件，任何能读取的类型都行

退出码：0 相同；1 不同；2 有文件无法读取，或命令写错`,
  en: `Usage: gouji compare A B [--json]

  Compares two files of one report cell by cell and text by section, of any kinds that can be read

Exit status: 0 the same, 1 different, 2 a file cannot be read or the command is wrong`,
};

/** `gouji compare A B`: what two files of one report say differently. */
export async function compare(args: string[]): Promise<0 | 1 | 2> {
  const line = readCommandLine(args, { json: { type: 'boolean' } }, usage);
  if (typeof line === 'number') return line;
  const [a, b, ...others] = line.files;
  if (a === undefined || b === undefined || others.length > 0)
    return line.wrong('要给出两个文件', 'two files are needed');
  const [one, other] = await Promise.all([readReportFile(a), readReportFile(b)]);
  for (const [file, read] of [
    [a, one],
    [b, other],
  ] as const) {
    if (!read.ok)
      line.complain(
        `${file}：${unreadableText(read.unreadable, 'zh')}`,
        `${file}: ${unreadableText(read.unreadable, 'en')}`,
      );
    else if (read.doubts !== null && read.doubts.length > 0)
      console.error(
        [`gouji: ${file}:`, ...doubtLines(read.doubts, read.report.edition, line.locale)].join('\n'),
      );
  }
  if (!one.ok || !other.ok) return 2;
  const differences = compareReports(one.report, other.report);
  console.log(
    line.values.json === true
      ? JSON.stringify(differences)
      : differencesText(differences, [one.report.edition, other.report.edition], line.locale),
  );
  return isSame(differences) ? 0 : 1;
}

function differencesText(found: ReportDifferences, editions: EditionId[], locale: Locale): string {
  const zh = locale === 'zh';
  if (isSame(found)) return zh ? '两个文件说的完全相同。' : 'Both files say the same.';
  const shown = (value: Figure | undefined): string =>
    value === null || value === undefined || value === '' ? (zh ? '（空）' : '(blank)') : String(value);
  const nameOf = (cell: string): string => {
    const edition = editions.find((each) => figureCell(each, cell) !== undefined);
    return edition === undefined ? cell : cellName(edition, cell, locale);
  };
  const isFact = (fact: string): fact is keyof typeof factNames => fact in factNames;
  const factName = (fact: string): string => {
    const key =
      { 'unit.name': 'unitName', 'unit.code': 'unitCode', 'unit.region': 'region', 'unit.kind': 'kind' }[
        fact
      ] ?? fact;
    return isFact(key) ? factNames[key][locale] : zh && key === 'edition' ? '格式版本' : key;
  };
  return [
    ...found.facts.map(({ fact, a, b }) => `${factName(fact)}: ${shown(a)} → ${shown(b)}`),
    ...found.figures.map(({ cell, a, b }) => `${nameOf(cell)}: ${shown(a)} → ${shown(b)}`),
    ...found.texts.flatMap(({ section, changes }) => [
      `${factName(section)}:`,
      ...changes.flatMap((change) =>
        'removed' in change ? [`  - ${change.removed}`] : 'added' in change ? [`  + ${change.added}`] : [],
      ),
    ]),
  ].join('\n');
}
