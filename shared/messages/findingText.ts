import { editions } from '../editions/editions';
import type { Report } from '../report/report';
import type { Finding } from '../rulebook/finding';
import { rulebook } from '../rulebook/rulebook';
import type { CoverRule, NotANumber } from '../rulebook/rule';
import { cellName, shortName } from './cellName';
import { equation } from './equation';
import type { Locale } from './locale';
import { messagesEn } from './messagesEn';
import { messagesZh } from './messagesZh';
import type { FindingText, Messages } from './messages';
import { narrativeText } from './narrativeText';

const messagesOf: Record<Locale, Messages> = { zh: messagesZh, en: messagesEn };

/**
 * Puts a finding into words for a clerk: names and numbers of cells, never a rule id or a cell key.
 *
 * @param report the one that was judged; sums are printed with its figures
 */
export function findingText(finding: Finding, report: Report, locale: Locale): FindingText {
  const messages = messagesOf[locale];
  const { edition } = report;
  const name = (cell: string): string => cellName(edition, cell, locale);
  const tableOf = (cell: string): string => {
    const id = cell.split('.')[0];
    return editions[edition].tables.find((table) => table.id === id)?.name[locale] ?? '';
  };
  const [firstCell = ''] = finding.cells;

  switch (finding.family) {
    case 'edition': {
      const needed =
        finding.needed === undefined ? null : (editions[finding.needed as '2019' | '2021'] ?? null);
      return messages.edition({
        year: report.year,
        used: editions[edition].notice,
        needed: needed?.notice ?? null,
      });
    }
    case 'blank':
      return messages.blank({
        table: tableOf(firstCell),
        count: finding.cells.length,
        cell: name(firstCell),
      });
    case 'number':
      return messages.number({
        reason: finding.rule.replace('number.', '') as NotANumber,
        cell: name(firstCell),
        found: finding.found ?? '',
        offered: finding.offered ?? null,
      });
    case 'cover':
      return messages.cover({
        rule: finding.rule as CoverRule['id'],
        year: report.year,
        written: finding.written ?? '',
        due: finding.due ?? '',
      });
    case 'unit': {
      const about = rulebook(edition).units.find(({ id }) => id === finding.rule)?.about ?? 'township';
      return messages.unit({ about, cells: finding.cells.map(name) });
    }
    case 'years': {
      const cell = finding.cells.at(-1) ?? '';
      return messages.years({
        shape: rulebook(edition).years.find(({ id }) => id === finding.rule)?.shape ?? 'leap',
        cell: name(cell),
        row: shortName(edition, cell, 'row', locale),
        last: finding.last ?? null,
        expected: finding.expected ?? null,
        actual: finding.actual ?? null,
      });
    }
    case 'narrative':
      return narrativeText(finding, report, locale);
    case 'sum': {
      const rule = rulebook(edition).sums.find(({ id }) => id === finding.rule);
      const along =
        rule?.terms[0]?.cell.split('.')[1] === rule?.terms[1]?.cell.split('.')[1] ? 'column' : 'row';
      const across = along === 'row' ? 'column' : 'row';
      const sum = equation(finding, report);
      const short = (cell: string): string => shortName(edition, cell, along, locale);
      return messages.sum({
        shape: rule?.shape ?? 'total',
        table: tableOf(firstCell),
        line: shortName(edition, firstCell, across, locale),
        across: rule?.table === 'disputes' ? 'forum' : across,
        total: short(rule?.marks.at(-1) ?? firstCell),
        totalCell: name(rule?.marks.at(-1) ?? firstCell),
        blanks: finding.cells.filter((cell) => (report.figures[cell] ?? null) === null).length,
        equation: sum && {
          ...sum,
          left: sum.left.map(({ cell, value }) => ({ name: short(cell), value })),
          right: sum.right.map(({ cell, value }) => ({ name: short(cell), value })),
        },
      });
    }
  }
}
